# Points JAVA_HOME at a JDK 25 or newer: the one already set, the default java and its neighbours, or the usual places.
# Where there is none it changes nothing, and the build says what is missing.

jdk_fits() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  jdk_major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ "${jdk_major:-0}" -ge 25 ]
}

if ! jdk_fits "${JAVA_HOME-}"; then
  jdk_default=$(readlink -f "$(command -v javac || command -v java)" 2>/dev/null || :)
  jdk_default=${jdk_default%/bin/java*}
  for jdk in \
    "$jdk_default" \
    "${jdk_default%/*}"/* \
    /usr/lib/jvm/* \
    /usr/java/* \
    /opt/java/* \
    /opt/*jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${SDKMAN_DIR:-${HOME-}/.sdkman}"/candidates/java/* \
    "${MISE_DATA_DIR:-${HOME-}/.local/share/mise}"/installs/java/* \
    "${HOME-}"/.jdks/*; do
    if jdk_fits "$jdk"; then
      export JAVA_HOME="$jdk"
      break
    fi
  done
fi
