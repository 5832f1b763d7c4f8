package fr.estran.reseau.annuaire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON schema of others, word by word: one of its words that is not known here is a failure, never passed over. */
final class SchemaOfficiel {

    private static final Set<String> SANS_REGLE = Set.of("title", "description", "examples", "default", "$defs");

    private final JsonNode racine;

    SchemaOfficiel(String nom) {
        this.racine = lire(nom);
    }

    static JsonNode lire(String nom) {
        try {
            return JsonMapper.shared().readTree(Files.readString(Path.of("src/test/resources/normes", nom)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> fautes(JsonNode dit) {
        return fautes(racine, dit, "");
    }

    private List<String> fautes(JsonNode schema, JsonNode dit, String ou) {
        var fautes = new ArrayList<String>();
        for (var regle : schema.properties()) {
            if (!SANS_REGLE.contains(regle.getKey())) {
                fautes.addAll(fautes(regle.getKey(), regle.getValue(), schema, dit, ou));
            }
        }
        return fautes;
    }

    private List<String> fautes(String mot, JsonNode valeur, JsonNode schema, JsonNode dit, String ou) {
        return switch (mot) {
            case "properties" -> {
                var fautes = new ArrayList<String>();
                for (var champ : dit.properties()) {
                    if (valeur.has(champ.getKey())) {
                        fautes.addAll(fautes(valeur.get(champ.getKey()), champ.getValue(), ou + "/" + champ.getKey()));
                    } else {
                        fautes.add(ou + " has no " + champ.getKey());
                    }
                }
                yield fautes;
            }
            case "required" ->
                valeur.valueStream()
                        .filter(champ -> !dit.has(champ.asString()))
                        .map(champ -> ou + " lacks " + champ.asString())
                        .toList();
            case "anyOf" ->
                valeur.valueStream().anyMatch(un -> fautes(un, dit, ou).isEmpty())
                        ? List.of()
                        : List.of(ou + " is none of " + valeur);
            case "$ref" -> fautes(racine.at(valeur.asString().substring(1)), dit, ou);
            case "items" ->
                dit.valueStream()
                        .flatMap(un -> fautes(valeur, un, ou + "[]").stream())
                        .toList();
            default -> juste(mot, valeur, dit) ? List.of() : List.of(ou + " fails " + mot + " " + valeur);
        };
    }

    private static boolean juste(String mot, JsonNode valeur, JsonNode dit) {
        return switch (mot) {
            case "type" -> type(valeur.asString(), dit);
            case "enum" -> valeur.valueStream().anyMatch(dit::equals);
            case "const" -> valeur.equals(dit);
            case "pattern" -> dit.asString().matches(valeur.asString());
            case "minLength" -> dit.asString().length() >= valeur.asInt();
            case "maxLength" -> dit.asString().length() <= valeur.asInt();
            case "minItems" -> dit.size() >= valeur.asInt();
            case "minimum" -> dit.asDouble() >= valeur.asDouble();
            case "uniqueItems" -> new HashSet<>(dit.valueStream().toList()).size() == dit.size();
            case "format" -> forme(valeur.asString(), dit.asString());
            default -> throw new IllegalArgumentException("a word of the schema that nobody reads here: " + mot);
        };
    }

    private static boolean type(String type, JsonNode dit) {
        return switch (type) {
            case "string" -> dit.isString();
            case "number" -> dit.isNumber();
            case "integer" -> dit.isIntegralNumber();
            case "array" -> dit.isArray();
            case "object" -> dit.isObject();
            case "null" -> dit.isNull();
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static boolean forme(String forme, String dit) {
        try {
            return switch (forme) {
                case "date" -> LocalDate.parse(dit).toString().equals(dit);
                case "uri" -> URI.create(dit).isAbsolute();
                case "email" -> dit.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
                default -> throw new IllegalStateException(forme);
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }
}
