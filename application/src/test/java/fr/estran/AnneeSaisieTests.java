package fr.estran;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import fr.estran.bilan.statistiques.Statistiques;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.droits.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A counsellor's year, as a folder of records tells it, and the same year typed on the sheets, tap after tap. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("long")
class AnneeSaisieTests {

    static final String CONSEILLER = "C1";
    static final int ANNEE = 2023;

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statistiques statistiques;

    @TempDir
    Path dossiers;

    @Test
    void counts_the_same_whether_it_was_typed_on_the_sheets_or_brought_in_a_folder() throws Exception {
        var lues = dossier("lu", Function.identity(), _ -> true);
        var aSaisir = dossier("a-saisir", AnneeSaisieTests::prevue, _ -> false);
        var importee = Ville.dans(contexte).avec(lues);
        var saisie = Ville.dans(contexte).avec(aSaisir);

        saisir(saisie, lues);

        var figures = figures(importee);
        assertThat(figures.toString()).contains("participations");
        assertThat(figures(saisie)).isEqualTo(figures);
    }

    private void saisir(Ville ville, Path lues) {
        var conseiller = ville.visiteur(Role.CONSEILLER);
        var ids = ids(ville);
        var participations = lignes(lues, "participations");
        var affluence = lignes(lues, "affluence");
        for (var seance : lignes(lues, "seances")) {
            if (!seance.getField("statut").equals("tenue")) {
                continue;
            }
            var feuille = "/equipe/seances/" + ids.get(seance.getField("id")) + "/presences";
            participations.stream().filter(de(seance)).forEach(venue -> noter(conseiller, feuille, venue, ids));
            affluence.stream()
                    .filter(de(seance))
                    .forEach(compte -> redirige(conseiller.poster(
                            feuille + "/nombre", Map.of("nombre", compte.getField("anonymes"), "ecart", "0"))));
            redirige(conseiller.poster(feuille + "/clore", Map.of("vide", "personne")));
        }
    }

    private static void noter(Visiteur conseiller, String feuille, NamedCsvRecord venue, Map<String, UUID> ids) {
        var usager = String.valueOf(ids.get(venue.getField("usager")));
        redirige(conseiller.poster(
                feuille,
                Map.of("usager", usager, "venue", venue.getField("presence").toUpperCase(Locale.ROOT))));
        var besoin = new LinkedHashMap<>(Map.of("usager", usager));
        besoin.put("theme", venue.getField("demande"));
        besoin.put("duree", venue.getField("duree_min"));
        besoin.put("suite", venue.getField("suite"));
        if (!venue.getField("acteur").isEmpty()) {
            besoin.put("acteur", String.valueOf(ids.get(venue.getField("acteur"))));
        }
        besoin.values().removeIf(String::isEmpty);
        if (besoin.size() > 1) {
            redirige(conseiller.poster(feuille + "/besoin", besoin));
        }
    }

    private static void redirige(HttpResponse<String> reponse) {
        assertThat(reponse.statusCode()).as(reponse.uri().getPath()).isEqualTo(302);
    }

    private static Predicate<NamedCsvRecord> de(NamedCsvRecord seance) {
        return ligne -> ligne.getField("seance").equals(seance.getField("id"));
    }

    private Map<String, UUID> ids(Ville ville) {
        record Connu(String reference, UUID id) {}
        var ids = new HashMap<String, UUID>();
        ville.<Void>faire(() -> {
            jdbc.sql("""
                            select reference, id from seance
                            union all select reference, id from usager
                            union all select reference, id from acteur
                            """).query(Connu.class).stream().forEach(connu -> ids.put(connu.reference(), connu.id()));
            return null;
        });
        return ids;
    }

    private Map<String, Object> figures(Ville ville) {
        return ville.faire(() -> Map.of(
                "indicateurs", statistiques.indicateurs(Periode.annee(ANNEE)).arbre(),
                "complements", statistiques.complements(Periode.annee(ANNEE)).arbre()));
    }

    /** The year of one counsellor alone, its sessions as they are or as they were before they were held. */
    private Path dossier(
            String nom, Function<Map<String, String>, Map<String, String>> seance, Predicate<String> venues)
            throws IOException {
        var dossier = Files.createDirectories(dossiers.resolve(nom));
        var tenues = lignes(Quimper.DOSSIER, "seances_conseillers").stream()
                .filter(ligne -> ligne.getField("conseiller").equals(CONSEILLER))
                .map(ligne -> ligne.getField("seance"))
                .collect(toSet());
        var gardees = lignes(Quimper.DOSSIER, "seances").stream()
                .filter(ligne -> ligne.getField("debut").startsWith("" + ANNEE))
                .map(ligne -> ligne.getField("id"))
                .filter(tenues::contains)
                .collect(toSet());
        try (var fichiers = Files.list(Quimper.DOSSIER)) {
            for (var fichier :
                    fichiers.filter(f -> f.toString().endsWith(".csv")).toList()) {
                copier(fichier, dossier.resolve(fichier.getFileName()), gardees, seance, venues);
            }
        }
        return dossier;
    }

    private static void copier(
            Path de,
            Path vers,
            Set<String> gardees,
            Function<Map<String, String>, Map<String, String>> seance,
            Predicate<String> venues)
            throws IOException {
        var nom = de.getFileName().toString().replace(".csv", "");
        try (var csv = CsvWriter.builder().build(vers, UTF_8);
                var entete = CsvReader.builder().ofCsvRecord(de)) {
            csv.writeRecord(entete.iterator().next().getFields());
            for (var ligne : lignes(de.getParent(), nom)) {
                var champs = ligne.getFieldsAsMap();
                switch (nom) {
                    case "seances" -> {
                        if (gardees.contains(champs.get("id"))) {
                            csv.writeRecord(
                                    seance.apply(new LinkedHashMap<>(champs)).values());
                        }
                    }
                    case "participations", "affluence" -> {
                        if (venues.test(nom) && gardees.contains(champs.get("seance"))) {
                            csv.writeRecord(champs.values());
                        }
                    }
                    case "seances_conseillers" -> {
                        if (gardees.contains(champs.get("seance"))) {
                            csv.writeRecord(champs.values());
                        }
                    }
                    default -> csv.writeRecord(champs.values());
                }
            }
        }
    }

    private static Map<String, String> prevue(Map<String, String> seance) {
        seance.computeIfPresent("statut", (_, statut) -> statut.equals("tenue") ? "prevue" : statut);
        return seance;
    }

    private static List<NamedCsvRecord> lignes(Path dossier, String nom) {
        try (var lignes = CsvReader.builder().ofNamedCsvRecord(dossier.resolve(nom + ".csv"))) {
            return lignes.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
