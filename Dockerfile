# Dyad for PostgreSQL, from the source. compose.yaml starts it together with a database.
FROM maven:3-eclipse-temurin-17 AS build
WORKDIR /source
COPY . .
RUN --mount=type=cache,target=/root/.m2 mvn -B -q package -DskipTests -Dquarkus.datasource.db-kind=postgresql

FROM eclipse-temurin:17-jre
# The folder keeps what is being imported, and the first admin key where none is set.
RUN useradd --system --uid 10001 --user-group dyad && install -d -o dyad -g dyad /data
COPY --from=build /source/target/quarkus-app /dyad
USER dyad
ENV DYAD_DATA_DIR=/data
VOLUME /data
EXPOSE 8080
# Of the container's memory the heap takes half; what is beside it, and the files that the system keeps in memory, the rest.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=50", "-jar", "/dyad/quarkus-run.jar"]
