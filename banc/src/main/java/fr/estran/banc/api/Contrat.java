package fr.estran.banc.api;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document of a service: what may be asked of it, and what each answer must look like. Nothing here knows the service. */
final class Contrat {

    static final JsonMapper JSON = JsonMapper.builder().build();

    /** What is asked for by a parameter of the query. @param bornes the least and the most, of a number */
    record Parametre(String nom, int @Nullable [] bornes) {}

    /** What is read at a path. */
    record Lecture(String chemin, List<Parametre> parametres) {

        Lecture {
            parametres = List.copyOf(parametres);
        }
    }

    /** What is asked with HEAD is what would be read, without its body. */
    private static final Map<String, String> OPERATIONS = Map.of("GET", "get", "HEAD", "get");

    private final JsonNode document;
    private final SchemaRegistry registre = SchemaRegistry.withDefaultDialect(Dialect.builder(Dialects.getOpenApi31())
            .keyword(new NonValidationKeyword("components"))
            .build());
    private final Map<String, Schema> schemas = new HashMap<>();

    Contrat(String document) {
        this.document = JSON.readTree(document);
    }

    List<Lecture> lectures() {
        return document.get("paths").properties().stream()
                .filter(chemin -> chemin.getValue().has("get"))
                .map(chemin -> new Lecture(
                        chemin.getKey(),
                        StreamSupport.stream(
                                        chemin.getValue()
                                                .get("get")
                                                .path("parameters")
                                                .spliterator(),
                                        false)
                                .filter(dit -> dit.get("in").asString().equals("query"))
                                .map(Contrat::parametre)
                                .toList()))
                .toList();
    }

    private static Parametre parametre(JsonNode dit) {
        var schema = dit.get("schema");
        return new Parametre(
                dit.get("name").asString(),
                schema.get("type").asString().equals("integer")
                        ? new int[] {
                            schema.get("minimum").asInt(), schema.get("maximum").asInt()
                        }
                        : null);
    }

    /** What of an answer the document does not allow. */
    List<String> fautes(Demande demande, Reponse reponse) {
        var teteSeule = demande.methode().equals("HEAD");
        var operation =
                document.get("paths").path(demande.lieu()).path(OPERATIONS.getOrDefault(demande.methode(), "aucune"));
        var promise = operation.path("responses").path("" + reponse.statut());
        if (!promise.isMissingNode()) {
            return fautes(promise, reponse, teteSeule);
        }
        if (!operation.isMissingNode()) {
            return List.of("le document ne dit pas " + reponse.statut());
        }
        return reponse.statut() >= 400 && demande.cible().startsWith("/api/")
                ? fautes(probleme(), reponse, teteSeule)
                : List.of();
    }

    /** As any refusal that the document tells of. */
    private JsonNode probleme() {
        return document.get("paths").get(lectures().getFirst().chemin()).at("/get/responses/400");
    }

    private List<String> fautes(JsonNode dite, Reponse reponse, boolean teteSeule) {
        var contenu = dite.path("content");
        if (contenu.isEmpty()) {
            return reponse.corps().isEmpty() ? List.of() : List.of("un corps où le document n'en dit pas");
        }
        if (!contenu.has(reponse.type())) {
            return List.of("la réponse est en « " + reponse.type() + " », et non " + contenu.propertyNames());
        }
        if (teteSeule) {
            return reponse.corps().isEmpty() ? List.of() : List.of("un corps pour HEAD");
        }
        var schema = schemas.computeIfAbsent(
                contenu.get(reponse.type()).get("schema").toString(), this::schema);
        try {
            return schema
                    .validate(
                            reponse.corps(),
                            InputFormat.JSON,
                            essai -> essai.executionConfig(reglage -> reglage.formatAssertionsEnabled(true)))
                    .stream()
                    .map(faute -> "contre le schéma : " + faute.getInstanceLocation() + " " + faute.getKeyword())
                    .distinct()
                    .toList();
        } catch (JacksonException _) {
            return List.of("ce n'est pas du JSON");
        }
    }

    private Schema schema(String dit) {
        var regle = JSON.createObjectNode();
        regle.setAll((ObjectNode) JSON.readTree(dit));
        regle.set("components", document.get("components"));
        return registre.getSchema(regle.toString(), InputFormat.JSON);
    }
}
