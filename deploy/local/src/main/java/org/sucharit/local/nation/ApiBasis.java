package org.sucharit.local.nation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.local.suite.Api;
import org.sucharit.local.suite.Api.Answer;
import org.sucharit.local.suite.LaunchException;
import org.sucharit.local.suite.User;

/** What a running suite says. */
final class ApiBasis implements Basis {

    private static final int NOT_FOUND = 404;
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Api api;

    ApiBasis(Api api) {
        this.api = api;
    }

    @Override
    public List<Province> provinces() {
        List<Province> provinces = new ArrayList<>();
        for (JsonNode item : Accepted.require(api.get(User.ADMIN, "/api/v1/areas/provinces"), "reading the provinces")
                .json()
                .path("items")) {
            provinces.add(new Province(
                    item.path("code").asText(),
                    item.path("name").path("th").asText(),
                    item.path("name").path("en").asText(),
                    item.path("region").asText()));
        }
        if (provinces.isEmpty()) {
            throw new LaunchException("The suite knows no provinces.");
        }
        return provinces;
    }

    @Override
    public Optional<Framework> framework(int fiscalYear) {
        Answer answer = api.get(User.ADMIN, "/api/v1/frameworks/" + fiscalYear);
        if (answer.status() == NOT_FOUND) {
            return Optional.empty();
        }
        JsonNode json = Accepted.require(answer, "reading the framework of " + fiscalYear)
                .json();
        try {
            return Optional.of(JSON.treeToValue(json, Framework.class));
        } catch (JsonProcessingException e) {
            throw new LaunchException("The framework of " + fiscalYear + " cannot be read: " + e.getMessage() + ".", e);
        }
    }
}
