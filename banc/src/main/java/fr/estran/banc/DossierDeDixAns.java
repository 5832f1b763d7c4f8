package fr.estran.banc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import fr.estran.socle.dossier.Colonne;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A folder of records made longer for a benchmark: one town and its two counsellors, for ten years and more, and a register of as many
 * people as are asked for.
 *
 * <p>What the model tells is told again of each span of time before it, with people and sessions of its own.
 *
 * @param avecReseau whether the town has as many times its bodies and venues, too, of which nothing was lived
 */
record DossierDeDixAns(List<Porte> portes, int epoques, boolean avecReseau) {

    /** So many spans of time make ten years, and more. */
    static final int DIX_ANS = 5;

    /** Whole weeks, and longer than what the model tells of: no counsellor is in two places. */
    private static final int JOURS = 117 * 7;

    private static final Set<String> VECUS = Set.of(
            "usagers",
            "actions",
            "seances",
            "seances_conseillers",
            "inscriptions",
            "participations",
            "affluence",
            "fusions",
            "souhaits");
    private static final Set<String> RESEAU = Set.of(
            "acteurs",
            "annuaire",
            "annuaire_accueils",
            "annuaire_besoins",
            "lieux",
            "lieux_ouvertures",
            "lieux_pratique");
    private static final List<String> PARTICULES = List.of("", "", "", "Le ", "Le ", "De ", "Ker", "An ");
    private static final int NUMEROS = 10_000;

    DossierDeDixAns(List<Porte> portes) {
        this(portes, DIX_ANS, false);
    }

    void ecrire(Path modele, Path sortie, int personnes) throws IOException {
        ecrire(modele, modele, sortie, personnes);
    }

    /** @param debut what the last span is made of: the model, and what is said once */
    void ecrire(Path debut, Path modele, Path sortie, int personnes) throws IOException {
        Files.createDirectories(sortie);
        Files.copy(debut.resolve("structure.csv"), sortie.resolve("structure.csv"));
        for (var fichier :
                portes.stream().flatMap(porte -> porte.fichiers().stream()).toList()) {
            var nom = fichier.nomComplet();
            if (Files.exists(debut.resolve(nom))) {
                ecrire(fichier, debut.resolve(nom), modele.resolve(nom), sortie.resolve(nom), personnes);
            }
        }
    }

    private void ecrire(Fichier fichier, Path debut, Path modele, Path sortie, int personnes) throws IOException {
        var connues = new LinkedHashMap<String, Colonne>();
        fichier.colonnes().forEach(colonne -> connues.put(colonne.nom(), colonne));
        try (var csv = CsvWriter.builder().build(sortie, UTF_8)) {
            var entete = entete(debut);
            csv.writeRecord(entete);
            var repete =
                    VECUS.contains(fichier.nom()) ? Files.exists(modele) : avecReseau && RESEAU.contains(fichier.nom());
            var source = Files.exists(modele) ? modele : debut;
            var colonnes = entete.stream()
                    .map(nom -> requireNonNull(connues.get(nom), nom))
                    .toList();
            var ecrites = copier(debut, csv, colonnes, fichier, 0);
            for (var epoque = 1; repete && epoque < epoques; epoque++) {
                ecrites += copier(source, csv, colonnes, fichier, epoque);
            }
            if (fichier.nom().equals("usagers")) {
                peupler(debut, csv, entete, personnes - ecrites);
            }
        }
    }

    private static List<String> entete(Path fichier) throws IOException {
        try (var lignes = CsvReader.builder().ofCsvRecord(fichier)) {
            return lignes.iterator().next().getFields();
        }
    }

    private static int copier(Path modele, CsvWriter csv, List<Colonne> colonnes, Fichier fichier, int epoque)
            throws IOException {
        var ecrites = 0;
        try (var lignes = CsvReader.builder().ofNamedCsvRecord(modele)) {
            for (var ligne : lignes) {
                csv.writeRecord(colonnes.stream()
                        .map(colonne -> {
                            var valeur = ligne.findField(colonne.nom()).orElse("");
                            return RESEAU.contains(fichier.nom())
                                    ? ailleurs(colonne, valeur, epoque)
                                    : autrefois(colonne, valeur, epoque);
                        })
                        .toList());
                ecrites++;
            }
        }
        return ecrites;
    }

    /** Another of the same kind beside it; a service has one sheet of its own. */
    private static String ailleurs(Colonne colonne, String valeur, int copie) {
        if (copie == 0 || valeur.isEmpty()) {
            return valeur;
        }
        var renvoi = colonne.renvoi();
        if (renvoi == null ? colonne.champ().equals("reference") : RESEAU.contains(renvoi.fichier())) {
            return valeur + "-" + copie;
        }
        return switch (colonne.nom()) {
            case "nom" -> valeur + " " + (copie + 1);
            case "du_service" -> "";
            default -> valeur;
        };
    }

    private static String autrefois(Colonne colonne, String valeur, int epoque) {
        if (epoque == 0 || valeur.isEmpty()) {
            return valeur;
        }
        var renvoi = colonne.renvoi();
        if (renvoi == null ? colonne.champ().equals("reference") : VECUS.contains(renvoi.fichier())) {
            return valeur + "-" + epoque;
        }
        var jours = (long) JOURS * epoque;
        return switch (colonne.nature().typeSql()) {
            case "date" -> LocalDate.parse(valeur).minusDays(jours).toString();
            case "timestamptz" -> LocalDateTime.parse(valeur).minusDays(jours).toString();
            // What was planned then was held since.
            default -> colonne.nom().equals("statut") && valeur.equals("prevue") ? "tenue" : valeur;
        };
    }

    /** Names of people who are in the model, put together anew; numbers that are nobody's. */
    private static void peupler(Path modele, CsvWriter csv, List<String> entete, int combien) throws IOException {
        List<NamedCsvRecord> connus;
        try (var lignes = CsvReader.builder().ofNamedCsvRecord(modele)) {
            connus = lignes.stream()
                    .filter(ligne -> !ligne.getField("nom").isEmpty())
                    .toList();
        }
        var hasard = new Random(2024);
        for (var rang = 0; rang < combien; rang++) {
            var personne = new LinkedHashMap<>(
                    connus.get(hasard.nextInt(connus.size())).getFieldsAsMap());
            personne.put("id", "P" + rang);
            personne.put("prenom", connus.get(hasard.nextInt(connus.size())).getField("prenom"));
            personne.put(
                    "nom",
                    PARTICULES.get(hasard.nextInt(PARTICULES.size())) + personne.get("nom") + "-"
                            + connus.get(hasard.nextInt(connus.size())).getField("nom"));
            personne.put("annee_naissance", "" + (1930 + hasard.nextInt(70)));
            personne.put(
                    "telephone",
                    "0%d %s %02d %02d"
                            .formatted(
                                    hasard.nextBoolean() ? 6 : 2,
                                    hasard.nextBoolean() ? "39 98" : "61 91",
                                    hasard.nextInt(NUMEROS) / 100,
                                    hasard.nextInt(NUMEROS) / 100));
            csv.writeRecord(entete.stream().map(personne::get).toList());
        }
    }
}
