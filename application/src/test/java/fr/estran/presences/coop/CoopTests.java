package fr.estran.presences.coop;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Quimper;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.echanges.classeurs.Entete;
import fr.estran.echanges.classeurs.Individuel;
import fr.estran.echanges.classeurs.RepriseDeLaCoop;
import fr.estran.echanges.classeurs.ResultatDeReprise;
import fr.estran.socle.droits.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The year 2023 of Quimper, act by act, seen from the other side. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class CoopTests {

    static final Map<String, String> THEMES = Map.ofEntries(
            Map.entry("smartphone", "prendre_en_main_du_materiel"),
            Map.entry("tablette", "prendre_en_main_du_materiel"),
            Map.entry("ordinateur", "prendre_en_main_du_materiel"),
            Map.entry("photos", "gere_ses_contenus_numeriques"),
            Map.entry("messagerie", "email"),
            Map.entry("sante_en_ligne", "sante"),
            Map.entry("transport", "transports_mobilite"),
            Map.entry("scolarite", "scolarite_et_numerique"),
            Map.entry("logiciels", "bureautique"),
            Map.entry("esprit_critique", "culture_numerique"),
            Map.entry("donnees_personnelles", "securite_numerique"),
            Map.entry("reseaux_sociaux", "reseaux_sociaux"),
            Map.entry("impots", "argent_impots"),
            Map.entry("caf", "social_sante"),
            Map.entry("france_connect", "papiers_elections_citoyennete"),
            Map.entry("retraite", "social_sante"));

    private static final List<String> INDIVIDUELS = List.of("permanence", "permanence_telephonique", "rendez_vous");

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    Ville ville;
    Visiteur conseiller;
    Map<String, String> lieux = new HashMap<>();

    @BeforeAll
    void une_annee_de_quimper() {
        ville = Ville.dans(contexte).avecQuimper();
        conseiller = ville.visiteur(Role.CONSEILLER);
        var champs = new HashMap<String, String>();
        THEMES.forEach((notre, leur) -> champs.put("theme." + notre, leur));
        ville.faire(() -> {
            jdbc.sql("select id::text, nom from lieu order by reference")
                    .query()
                    .listOfRows()
                    .forEach(ligne -> {
                        var la = UUID.randomUUID().toString();
                        lieux.put((String) ligne.get("nom"), la);
                        champs.put(
                                "lieu." + ligne.get("id"),
                                "https://coop-numerique.anct.gouv.fr/coop/lieux-activite/" + la);
                    });
            return null;
        });
        assertThat(conseiller.remplir("/reglages/coop", champs).statusCode()).isEqualTo(302);
    }

    private List<ActeCoop> actes(LocalDate du, LocalDate avant) {
        return ville.faire(() -> {
            var dites = contexte.getBean(EquivalencesDites.class).lire();
            return contexte.getBean(ActesCoop.class).entre(du, avant, dites);
        });
    }

    private List<ActeCoop> annee() {
        return actes(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 1, 1));
    }

    private static List<Map<String, String>> lire(String fichier) throws IOException {
        var lignes = Files.readAllLines(Quimper.DOSSIER.resolve(fichier + ".csv"));
        var titres = lignes.getFirst().split(",");
        return lignes.stream()
                .skip(1)
                .map(ligne -> {
                    var cellules = ligne.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
                    var rangee = new HashMap<String, String>();
                    for (int i = 0; i < titres.length; i++) {
                        rangee.put(titres[i], cellules[i].replaceAll("^\"|\"$", ""));
                    }
                    return (Map<String, String>) rangee;
                })
                .toList();
    }

    private static String pascal(String code) {
        return Arrays.stream(code.split("_"))
                .map(un -> un.substring(0, 1).toUpperCase() + un.substring(1))
                .collect(joining());
    }

    private static String tranche(int age) {
        int[] bornes = {12, 18, 25, 40, 60, 70};
        var noms =
                "MoinsDeDouze DouzeDixHuit DixHuitVingtQuatre VingtCinqTrenteNeuf QuaranteCinquanteNeuf SoixanteSoixanteNeuf SoixanteDixPlus"
                        .split(" ");
        int i = 0;
        while (i < bornes.length && age >= bornes[i]) {
            i++;
        }
        return noms[i];
    }

    private static String statut(String situation) {
        return Map.of(
                        "retraite", "Retraite",
                        "emploi", "EnEmploi",
                        "recherche_emploi", "SansEmploi",
                        "sans_activite", "SansEmploi",
                        "scolaire", "Scolarise",
                        "etudes", "Scolarise")
                .getOrDefault(situation, "NonCommunique");
    }

    private static String minutes(JsonNode etat) {
        var duree = etat.get("duree");
        return duree.get("duree").stringValue().equals("personnaliser")
                ? String.valueOf(60 * duree.get("dureePersonnaliseeHeures").intValue()
                        + duree.get("dureePersonnaliseeMinutes").intValue())
                : duree.get("duree").stringValue();
    }

    @Test
    void opens_every_form_of_a_year_as_the_rows_say_it() throws IOException {
        var usagers = new HashMap<String, Map<String, String>>();
        lire("usagers").forEach(usager -> usagers.put(usager.get("id"), usager));
        var fusions = new HashMap<String, String>();
        lire("fusions").forEach(fusion -> {
            var colonnes = new ArrayList<>(fusion.keySet());
            fusions.put(
                    fusion.get(colonnes.stream()
                            .filter(c -> c.contains("absorbe"))
                            .findFirst()
                            .orElseThrow()),
                    fusion.get(colonnes.stream()
                            .filter(c -> c.contains("conserve"))
                            .findFirst()
                            .orElseThrow()));
        });
        var seances = new HashMap<String, Map<String, String>>();
        lire("seances").forEach(seance -> seances.put(seance.get("id"), seance));
        var actions = new HashMap<String, Map<String, String>>();
        lire("actions").forEach(action -> actions.put(action.get("id"), action));
        var nomsDesLieux = new HashMap<String, String>();
        lire("lieux").forEach(lieu -> nomsDesLieux.put(lieu.get("id"), lieu.get("nom")));
        var attendus = new TreeMap<String, Integer>();
        var vues = new HashMap<String, Integer>();
        for (var venue : lire("participations")) {
            var seance = seances.get(venue.get("seance"));
            var type = actions.get(seance.get("action")).get("type");
            if (!seance.get("debut").startsWith("2023")
                    || !seance.get("statut").equals("tenue")
                    || !venue.get("presence").equals("present")) {
                continue;
            }
            var id = venue.get("usager");
            while (fusions.containsKey(id)) {
                id = fusions.get(id);
            }
            if (vues.merge(venue.get("seance") + id, 1, Integer::sum) > 1 || !INDIVIDUELS.contains(type)) {
                continue;
            }
            var usager = usagers.get(id);
            attendus.merge(
                    String.join(
                            " ",
                            seance.get("debut").substring(0, 10),
                            venue.get("duree_min"),
                            usager.get("genre").equals("F") ? "Feminin" : "Masculin",
                            usager.get("annee_naissance").isEmpty()
                                    ? "NonCommunique"
                                    : tranche(2023 - Integer.parseInt(usager.get("annee_naissance"))),
                            statut(usager.get("situation")),
                            pascal(THEMES.get(venue.get("demande"))),
                            type.equals("permanence_telephonique")
                                    ? "ADistance"
                                    : lieux.get(nomsDesLieux.get(seance.get("lieu")))),
                    1,
                    Integer::sum);
        }
        var lus = new TreeMap<String, Integer>();
        int ateliers = 0;
        int venusAuxAteliers = 0;
        var minutesDAteliers = 0;
        for (var acte : annee()) {
            assertThat(acte.manques().stream().filter(manque -> manque != ActeCoop.Manque.ORIENTATION))
                    .isEmpty();
            var etat = LecteurDeLaCoop.ouvrir(LienCoop.vers(LienCoop.HOTE, acte));
            if (acte.collectif()) {
                ateliers++;
                venusAuxAteliers +=
                        etat.get("participantsAnonymes").get("total").intValue();
                minutesDAteliers += Integer.parseInt(minutes(etat));
                continue;
            }
            var themes = LecteurDeLaCoop.mots(etat, "thematiques");
            lus.merge(
                    String.join(
                            " ",
                            etat.get("date").stringValue(),
                            minutes(etat),
                            etat.get("beneficiaire").get("genre").stringValue(),
                            etat.get("beneficiaire").get("trancheAge").stringValue(),
                            etat.get("beneficiaire").get("statutSocial").stringValue(),
                            themes.getLast(),
                            etat.has("structure")
                                    ? etat.get("structure").get("id").stringValue()
                                    : etat.get("typeLieu").stringValue()),
                    1,
                    Integer::sum);
        }
        assertThat(lus).isEqualTo(attendus);
        assertThat(lus.values().stream().mapToInt(n -> n).sum()).isBetween(700, 800);
        var tenues = seances.values().stream()
                .filter(seance -> seance.get("debut").startsWith("2023")
                        && seance.get("statut").equals("tenue"))
                .filter(seance ->
                        !INDIVIDUELS.contains(actions.get(seance.get("action")).get("type")))
                .toList();
        assertThat(ateliers).isEqualTo(tenues.size()).isGreaterThan(66);
        assertThat(minutesDAteliers)
                .isEqualTo(tenues.stream()
                        .mapToInt(seance -> (int) Duration.between(
                                        LocalDateTime.parse(seance.get("debut")),
                                        LocalDateTime.parse(seance.get("fin")))
                                .toMinutes())
                        .sum());
        assertThat(venusAuxAteliers).isPositive();
    }

    /** Whatever stands in an address is of a list of theirs, a title or a venue of the programme, a day or a number. */
    @Test
    void tells_no_name_no_number_and_no_id_of_ours() {
        var permis = new ArrayList<>(lieux.keySet());
        permis.addAll(lieux.values());
        permis.addAll(ville.faire(
                () -> jdbc.sql("select titre from action").query(String.class).list()));
        var mot = Pattern.compile("[A-Z][A-Za-z]*|\\d{4}-\\d{2}-\\d{2}|\\d{1,4}|personnaliser");
        for (var acte : annee()) {
            feuilles(LecteurDeLaCoop.ouvrir(LienCoop.vers(LienCoop.HOTE, acte)))
                    .forEach(texte -> assertThat(
                                    permis.contains(texte) || mot.matcher(texte).matches())
                            .as(texte)
                            .isTrue());
        }
    }

    private static List<String> feuilles(JsonNode noeud) {
        if (noeud.isValueNode()) {
            return noeud.isString() ? List.of(noeud.stringValue()) : List.of();
        }
        return noeud.valueStream().flatMap(un -> feuilles(un).stream()).toList();
    }

    @Test
    void stands_in_the_list_of_a_week_without_telling_where_one_comes_from() {
        var page = conseiller.lire("/equipe/coop?qui=equipe&semaine=2023-10-04").body();
        var liens = Pattern.compile(
                        "<a class=\"bouton\" href=\"(https://coop-numerique[^\"]+)\" target=\"_blank\" rel=\"noreferrer noopener\">")
                .matcher(page)
                .results()
                .map(un -> un.group(1))
                .toList();
        assertThat(liens)
                .hasSize(actes(LocalDate.of(2023, 10, 2), LocalDate.of(2023, 10, 9))
                        .size())
                .isNotEmpty();
        liens.forEach(LecteurDeLaCoop::ouvrir);
        var jours = liens.stream()
                .map(lien -> LecteurDeLaCoop.ouvrir(lien).get("date").stringValue())
                .toList();
        assertThat(jours).isSorted();
        assertThat(page).contains(" : " + liens.size() + " actes à saisir");
        ville
                .faire(() -> jdbc.sql("select nom from usager where nom is not null")
                        .query(String.class)
                        .list())
                .stream()
                .filter(nom -> nom.length() > 5)
                .forEach(nom -> assertThat(page).doesNotContain(">" + nom, " " + nom + "<"));
    }

    @Test
    void tells_when_what_is_pasted_is_no_place_and_loses_nothing() {
        var lieu = ville.faire(() -> jdbc.sql("select id::text from lieu order by reference limit 1")
                .query(String.class)
                .single());
        var reponse = conseiller.remplir(
                "/reglages/coop",
                Map.of("lieu." + lieu, "la médiathèque", "minutes.permanence", "deux", "hote", "http://ailleurs"));
        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body())
                .contains(
                        "on ne reconnaît là aucun identifiant",
                        "value=\"la médiathèque\"",
                        "nombre de minutes",
                        "commence par https://");
        assertThat(
                        EquivalencesDites.identifiant(
                                "Coop-numérique_3f1c2b4a-0000-4000-8000-1234567890ab__Autre_3f1c2b4a-0000-4000-8000-1234567890ff"))
                .contains(UUID.fromString("3f1c2b4a-0000-4000-8000-1234567890ab"));
        assertThat(EquivalencesDites.identifiant("3f1c2b4a-0000-4000-8000-1234567890ab"))
                .isPresent();
        assertThat(EquivalencesDites.identifiant("3f1c2b4a")).isEmpty();
    }

    /** By our own reader of their export, which knows nothing of who wrote it. */
    @Test
    void goes_out_in_their_columns_and_is_read_back_without_loss(@TempDir Path ici) throws Exception {
        assertThat(conseiller.lire("/equipe/coop/classeur?annee=2023").statusCode())
                .isEqualTo(200);
        var classeur = ici.resolve("actes.xlsx");
        ville.faire(() -> {
            try (var sortie = Files.newOutputStream(classeur)) {
                contexte.getBean(SaisieDansLaCoop.class).emporter(2023, sortie);
            }
            return null;
        });
        var dossier = Files.createDirectory(ici.resolve("dossier"));
        var resultat = RepriseDeLaCoop.ecrire(
                List.of(classeur), List.of(), Entete.de("Quimper", "Quimper", "29232"), Individuel.PERMANENCE, dossier);
        assertThat(resultat).isInstanceOf(ResultatDeReprise.Ecrite.class);
        var totaux = ((ResultatDeReprise.Ecrite) resultat).totaux();
        int venus = annee().stream().mapToInt(ActeCoop::combien).sum();
        assertThat(totaux.lues()).isEqualTo(venus);
        assertThat(totaux.ecrit()).isEqualTo(venus);
        assertThat(somme(dossier, "affluence", "anonymes")).isEqualTo(venus);
        assertThat(somme(dossier, "effectifs", "nombre")).isEqualTo(venus);
        assertThat(somme(dossier, "demandes", "nombre")).isEqualTo((int)
                annee().stream().filter(acte -> !acte.collectif()).count());
        assertThat(Files.readString(dossier.resolve("lieux.csv")))
                .contains(lieux.keySet().stream()
                        .filter(nom -> !nom.contains("Krec"))
                        .toList());
        var femmes = annee().stream()
                .mapToInt(acte -> acte.venus().genres().getOrDefault("feminin", 0))
                .sum();
        assertThat(Files.readAllLines(dossier.resolve("effectifs_genres.csv")).stream()
                        .map(ligne -> ligne.split("[;,]"))
                        .filter(cellules -> List.of(cellules).contains("F"))
                        .mapToInt(cellules -> Integer.parseInt(cellules[2]))
                        .sum())
                .isEqualTo(femmes);
    }

    private static int somme(Path dossier, String fichier, String colonne) throws IOException {
        var lignes = Files.readAllLines(dossier.resolve(fichier + ".csv"));
        var place =
                List.of(lignes.getFirst().replace("\uFEFF", "").split("[;,]")).indexOf(colonne);
        return lignes.stream()
                .skip(1)
                .mapToInt(ligne -> Integer.parseInt(ligne.split("[;,]")[place]))
                .sum();
    }
}
