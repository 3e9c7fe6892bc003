package org.sucharit.api.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sucharit.gateway.Service;

/**
 * What each service's schemas are called where they stand beside each other. A name keeps its meaning: one that several
 * services give to the same schema, and to the same of all it refers to, stands once; one that they give to different
 * schemas gets the service before it, {@code ScoringKind}, in all of them.
 */
final class SchemaNames {

    private final Set<String> ambiguous;

    private SchemaNames(Set<String> ambiguous) {
        this.ambiguous = ambiguous;
    }

    /** @throws IllegalStateException where a name with its service before it is a name already */
    static SchemaNames of(List<ServiceDocument> documents) {
        Set<String> all = new HashSet<>();
        documents.forEach(document -> document.schemas().fieldNames().forEachRemaining(all::add));
        Set<String> shared = all.stream()
                .filter(name -> meanings(documents, name).size() > 1)
                .collect(Collectors.toSet());
        Set<String> ambiguous = shared.stream()
                .filter(name -> Set.copyOf(meanings(documents, name)).size() > 1)
                .collect(Collectors.toCollection(HashSet::new));
        // What refers to something ambiguous is ambiguous itself, and so on.
        Predicate<String> refersToAmbiguous = name ->
                References.of(meanings(documents, name).getFirst()).stream().anyMatch(ambiguous::contains);
        boolean spread;
        do {
            spread = ambiguous.addAll(shared.stream()
                    .filter(name -> !ambiguous.contains(name))
                    .filter(refersToAmbiguous)
                    .toList());
        } while (spread);
        SchemaNames names = new SchemaNames(ambiguous);
        for (ServiceDocument document : documents) {
            for (String name : ambiguous) {
                String told = names.of(document.service(), name);
                if (all.contains(told)) {
                    throw new IllegalStateException(name + " would be called " + told + ", as another schema is");
                }
            }
        }
        return names;
    }

    /** The schemas of that name. */
    private static List<JsonNode> meanings(List<ServiceDocument> documents, String name) {
        return documents.stream()
                .map(document -> document.schemas().path(name))
                .filter(JsonNode::isObject)
                .toList();
    }

    /** What a service's schema is called beside those of others. */
    String of(Service service, String name) {
        return ambiguous.contains(name) ? prefixed(service, name) : name;
    }

    /** Whether every service means the same by what a part of a document refers to. */
    boolean settles(JsonNode part) {
        return References.of(part).stream().noneMatch(ambiguous::contains);
    }

    /** {@code ScoringKind}. */
    static String prefixed(Service service, String name) {
        return capital(service.id()) + capital(name);
    }

    static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
