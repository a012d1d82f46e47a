# Sets JAVA_HOME to a JDK 25 or newer: the one already named, the one on the PATH, or the first of the usual places.
jdk_version() {
    [ -x "$1/bin/javac" ] || return 1
    "$1/bin/javac" -version 2>&1 | sed -nE 's/^javac ([0-9]+).*/\1/p'
}

find_jdk() {
    local on_path candidate version
    on_path=$(command -v javac || true)
    [ -n "$on_path" ] && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
    for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/java/* "$HOME"/.sdkman/candidates/java/* \
        "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        [ -n "$candidate" ] || continue
        version=$(jdk_version "$candidate") || continue
        if [ "${version:-0}" -ge 25 ]; then
            export JAVA_HOME=$candidate
            return
        fi
    done
    echo "InterviewAI Pro needs a JDK 25 or newer. Install one (e.g. Temurin 25) or point JAVA_HOME to it." >&2
    exit 1
}
