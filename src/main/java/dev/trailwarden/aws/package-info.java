/// Ways into AWS accounts: clients per account, region and role, limits on calls, what refusals mean, and a count of
/// every call.
@NullMarked
package dev.trailwarden.aws;

import org.jspecify.annotations.NullMarked;
