package fr.estran.accueil.donnees;

import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A Table Schema, word by word: one of its words that is not known here is a failure, never passed over. */
record TableDecrite(JsonNode schema) {

    /** Of a table whose rows are by column: that its columns are those of the schema in their order, and each cell right. */
    List<String> fautes(List<Map<String, String>> lignes) {
        var fautes = new ArrayList<String>();
        var champs = schema.get("fields").valueStream().toList();
        var noms = champs.stream().map(champ -> champ.get("name").asString()).toList();
        for (var ligne : lignes) {
            if (!List.copyOf(ligne.keySet()).equals(noms)) {
                fautes.add("the columns are not those of the schema");
            }
        }
        for (var champ : champs) {
            fautes.addAll(fautes(champ, lignes));
        }
        schema.path("primaryKey").valueStream().forEach(cle -> {
            if (repete(cle.asString(), lignes)) {
                fautes.add(cle + " is no key");
            }
        });
        return fautes;
    }

    private static List<String> fautes(JsonNode champ, List<Map<String, String>> lignes) {
        var fautes = new ArrayList<String>();
        var nom = champ.get("name").asString();
        for (var ligne : lignes) {
            var dit = ligne.get(nom);
            if (dit.isEmpty()) {
                if (champ.path("constraints").path("required").asBoolean(false)) {
                    fautes.add(nom + " is required");
                }
            } else if (!type(champ.get("type").asString(), champ.path("format").asString("default"), dit)) {
                fautes.add(nom + " is no " + champ.get("type"));
            } else {
                for (var regle : champ.path("constraints").properties()) {
                    if (!juste(regle.getKey(), regle.getValue(), dit)) {
                        fautes.add(nom + " fails " + regle);
                    }
                }
            }
        }
        if (champ.path("constraints").path("unique").asBoolean(false) && repete(nom, lignes)) {
            fautes.add(nom + " is not unique");
        }
        return fautes;
    }

    private static boolean repete(String nom, List<Map<String, String>> lignes) {
        var vus = new HashSet<String>();
        return !lignes.stream().allMatch(ligne -> vus.add(ligne.get(nom)));
    }

    private static boolean juste(String mot, JsonNode valeur, String dit) {
        return switch (mot) {
            case "required", "unique" -> true;
            case "pattern" -> dit.matches(valeur.asString());
            case "enum" -> valeur.valueStream().anyMatch(une -> une.asString().equals(dit));
            case "minimum" -> new BigDecimal(dit).compareTo(valeur.decimalValue()) >= 0;
            case "maximum" -> new BigDecimal(dit).compareTo(valeur.decimalValue()) <= 0;
            default -> throw new IllegalArgumentException("a word of the schema that nobody reads here: " + mot);
        };
    }

    private static boolean type(String type, String format, String dit) {
        try {
            return switch (type) {
                case "string" -> forme(format, dit);
                case "integer" -> dit.matches("[+-]?\\d+");
                case "number" -> new BigDecimal(dit).scale() >= 0;
                case "boolean" -> dit.equals("true") || dit.equals("false");
                case "year" -> dit.matches("\\d{4}");
                case "yearmonth" -> YearMonth.parse(dit).toString().equals(dit);
                case "date" -> LocalDate.parse(dit).toString().equals(dit);
                case "datetime" ->
                    dit.endsWith("Z") && Instant.parse(dit).toString().equals(dit);
                default -> throw new IllegalStateException("a type that nobody reads here: " + type);
            };
        } catch (DateTimeException | NumberFormatException e) {
            return false;
        }
    }

    private static boolean forme(String format, String dit) {
        return switch (format) {
            case "default" -> true;
            case "uri" -> URI.create(dit).isAbsolute();
            default -> throw new IllegalStateException("a format that nobody reads here: " + format);
        };
    }
}
