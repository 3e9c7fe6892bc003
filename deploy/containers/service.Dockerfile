# One service of the suite. Build with ./ita first, then from the project's directory:
#   docker build -f deploy/containers/service.Dockerfile --build-arg SERVICE=scoring -t sucharit/scoring .
# Nothing is written outside /tmp, so the root file system may be read-only.
FROM eclipse-temurin:25-jre-noble

# The JDK lays out documents' text with these.
RUN apt-get update \
 && apt-get install -y --no-install-recommends curl fontconfig libfreetype6 \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin sucharit

ARG SERVICE
WORKDIR /app
COPY --chown=root:root ${SERVICE}-service/target/quarkus-app/ /app/

ENV QUARKUS_HTTP_HOST=0.0.0.0 \
    QUARKUS_HTTP_PORT=8080 \
    QUARKUS_MANAGEMENT_HOST=0.0.0.0 \
    QUARKUS_MANAGEMENT_PORT=9000 \
    MALLOC_ARENA_MAX=2 \
    JAVA_OPTS="-XX:+UseSerialGC -XX:+UseCompactObjectHeaders -XX:TrimNativeHeapInterval=30000 -XX:MaxRAMPercentage=50 -XX:+ExitOnOutOfMemoryError -Djava.awt.headless=true -Duser.timezone=UTC"

EXPOSE 8080 9000
USER 10001
HEALTHCHECK --interval=5s --timeout=3s --start-period=30s --retries=6 \
  CMD ["curl", "-fsS", "-o", "/dev/null", "http://127.0.0.1:9000/q/health/ready"]
# exec: the JVM itself receives the signal to stop.
ENTRYPOINT ["sh", "-c", "exec java $JAVA_OPTS -jar /app/quarkus-run.jar"]
