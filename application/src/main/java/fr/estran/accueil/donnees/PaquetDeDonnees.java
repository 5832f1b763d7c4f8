package fr.estran.accueil.donnees;

import fr.estran.accueil.donnees.JeuDeDonnees.Colonne;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.Structure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells what the tables hold, as a Tabular Data Package (Frictionless, version 1) does: columns, types, constraints, licence, source. */
record PaquetDeDonnees(Structure ville, Enseigne enseigne) {

    static final String FICHIER = "datapackage.json";

    private static final Messages M = Messages.de("accueil/donnees");

    Map<String, Object> decrire() {
        var paquet = new LinkedHashMap<String, Object>();
        paquet.put("profile", "tabular-data-package");
        paquet.put("name", "aide-au-numerique-" + ville.codeInsee().toLowerCase(Locale.ROOT));
        paquet.put("title", M.dire("paquet.titre", "service", enseigne.nom()));
        paquet.put("description", M.dire("paquet.quoi"));
        enseigne.adresse().ifPresent(adresse -> paquet.put("homepage", adresse + "/donnees"));
        paquet.put("licenses", List.of(licence()));
        paquet.put("sources", List.of(source()));
        paquet.put("contributors", List.of(Map.of("title", ville.nom(), "role", "publisher")));
        paquet.put("resources", JeuDeDonnees.tous().map(PaquetDeDonnees::table).toList());
        return paquet;
    }

    /** Of those that French administrations may choose (decree 2017-638), the one that asks for nothing but to be named. */
    private static Map<String, Object> licence() {
        return Map.of("name", "etalab-2.0", "title", M.dire("licence"), "path", M.dire("licence.adresse"));
    }

    private Map<String, Object> source() {
        var source = new LinkedHashMap<String, Object>();
        source.put("title", enseigne.nom());
        enseigne.adresse().ifPresent(adresse -> source.put("path", adresse));
        return source;
    }

    private static Map<String, Object> table(JeuDeDonnees jeu) {
        var table = new LinkedHashMap<String, Object>();
        table.put("profile", "tabular-data-resource");
        table.put("name", jeu.code());
        table.put("path", jeu.fichier());
        table.put("title", M.dire("jeu." + jeu.code()));
        table.put("description", M.dire("jeu." + jeu.code() + ".quoi"));
        table.put("format", "csv");
        table.put("mediatype", "text/csv");
        table.put("encoding", "utf-8");
        table.put("schema", schema(jeu));
        return table;
    }

    private static Map<String, Object> schema(JeuDeDonnees jeu) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put(
                "fields",
                jeu.colonnes().stream().map(colonne -> champ(jeu, colonne)).toList());
        schema.put("missingValues", List.of(""));
        if (jeu.cle() != null) {
            schema.put("primaryKey", List.of(jeu.cle()));
        }
        if (jeu.meneAuxLieux()) {
            schema.put(
                    "foreignKeys",
                    List.of(Map.of(
                            "fields",
                            List.of("lieu"),
                            "reference",
                            Map.of("resource", JeuDeDonnees.LIEUX.code(), "fields", List.of("lieu")))));
        }
        return schema;
    }

    private static Map<String, Object> champ(JeuDeDonnees jeu, Colonne colonne) {
        var champ = new LinkedHashMap<String, Object>();
        champ.put("name", colonne.nom());
        champ.put("type", colonne.type());
        if (colonne.format() != null) {
            champ.put("format", colonne.format());
        }
        champ.put(
                "description",
                M.dire("colonne." + jeu.code() + "." + colonne.nom().toLowerCase(Locale.ROOT)));
        if (!colonne.contraintes().isEmpty()) {
            champ.put("constraints", colonne.contraintes());
        }
        return champ;
    }
}
