/// From the text of a CloudFormation template to declarations, every mistake with its place in the file.
@NullMarked
package dev.trailwarden.template;

import org.jspecify.annotations.NullMarked;
