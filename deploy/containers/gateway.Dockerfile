# The gateway: one origin for all services. Build with ./ita first, then from the project's directory:
#   docker build -f deploy/containers/gateway.Dockerfile -t sucharit/gateway .
FROM eclipse-temurin:25-jre-noble

RUN apt-get update \
 && apt-get install -y --no-install-recommends curl \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin sucharit

WORKDIR /app
COPY --chown=root:root deploy/gateway/target/lib/ /app/lib/
COPY --chown=root:root deploy/gateway/target/gateway-*.jar /app/gateway.jar

ENV GATEWAY_PORT=8080 \
    JAVA_OPTS="-XX:+UseSerialGC -Xmx96m -XX:+ExitOnOutOfMemoryError"

EXPOSE 8080
USER 10001
# Any answer will do: which services are there is not the gateway's health.
HEALTHCHECK --interval=5s --timeout=3s --start-period=10s --retries=6 \
  CMD ["curl", "-sS", "-o", "/dev/null", "http://127.0.0.1:8080/"]
ENTRYPOINT ["sh", "-c", "exec java $JAVA_OPTS -jar /app/gateway.jar"]
