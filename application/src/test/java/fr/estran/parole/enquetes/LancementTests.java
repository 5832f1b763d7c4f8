package fr.estran.parole.enquetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.droits.Role;
import fr.estran.socle.secrets.CleDePapier;
import fr.estran.socle.vocabulaire.TrancheDAge;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom a survey could betray, its keys, the day on which it goes out, and its count. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class LancementTests {

    static final String ICI = "/equipe/enquetes";

    @Autowired
    ApplicationContext contexte;

    Ville ville;
    Visiteur responsable;

    @BeforeEach
    void une_ville_et_deux_quartiers() {
        ville = Ville.dans(contexte);
        responsable = ville.visiteur(Role.RESPONSABLE);
        for (var nom : List.of("Bourg", "Port")) {
            faire("insert into quartier (structure_id, code, nom) values (structure_courante(), lower('" + nom + "'), '"
                    + nom + "')");
        }
    }

    @Test
    void goes_out_once_as_it_was_read_and_stands_from_then_on() {
        var page = commencer();
        poserLesCles(page);
        var relue = responsable.lire(page + "/lancement").body();
        assertThat(relue).contains("ne peuvent plus être changés", "Personne n'est venu ces douze derniers mois");
        ville.visiteur(Role.RESPONSABLE).remplir(page + "/entete", Map.of("titre", "Un autre titre"));
        var revision = relue.replaceAll("(?s).*name=\"revision\" value=\"(\\d+)\".*", "$1");
        assertThat(suivre(page + "/lancement", Map.of("revision", revision)))
                .as("what one read is not what it is")
                .contains("Quelqu'un a changé cette enquête entre-temps");
        assertThat(lancer(page)).contains("L'enquête est lancée");
        assertThat(dit("select lancee_le::text from enquete")).isEqualTo("2024-01-15");
        assertThat(lancer(page)).contains("elle ne change plus");

        for (var chemin : List.of("/entete", "/questions/age", "/questions/nouvelle/texte", "/lancement")) {
            assertThat(responsable.lire(page + chemin).statusCode()).as(chemin).isEqualTo(302);
        }
        responsable = ville.visiteur(Role.RESPONSABLE);
        assertThat(suivre(page + "/entete", Map.of("titre", "Encore", "ouverte", "2024-01-15")))
                .contains("elle ne change plus");
        responsable = ville.visiteur(Role.RESPONSABLE);
        assertThat(suivre(page + "/retirer", Map.of("revision", "1"))).contains("elle ne change plus");
        for (var sql : List.of(
                "update enquete_question set libelle = 'Et alors ?' where code = 'age'",
                "delete from enquete_question where code = 'remarque'",
                "insert into enquete_choix (structure_id, enquete_id, question, valeur, libelle)"
                        + " select structure_id, id, 'age', '60_69', 'Jeune' from enquete",
                "update enquete set cle_seconde = 'A" + "B".repeat(42) + "'",
                "update enquete set titre = 'Autre'")) {
            assertThatThrownBy(() -> faire(sql)).as(sql).rootCause().hasMessageContaining("a launched survey stands");
        }
        faire("update enquete set lancee_le = null");
        assertThat(dit("select lancee_le::text from enquete")).isEqualTo("2024-01-15");
        faire("update enquete set repondants = 12");
    }

    @Test
    void goes_out_only_when_nothing_is_missing() {
        var page = commencer();
        poserLesCles(page);
        ville.faire(() -> contexte.getBean(JdbcClient.class)
                .sql("update enquete set fermee = '2024-01-15', ouverte = '2024-01-10'")
                .update());
        assertThat(responsable.lire(page + "/lancement").body()).contains("Lancer l'enquête</button>");
        faire("update enquete set fermee = '2024-01-14'");
        faire("delete from enquete_choix where question = 'aisance'");
        assertThat(responsable.lire(page + "/lancement").body())
                .contains("se fermerait le dimanche 14 janvier 2024", "n'a pas de mots à ses deux bouts")
                .doesNotContain("Lancer l'enquête</button>");
        assertThat(suivre(page + "/lancement", Map.of("revision", revision())))
                .contains("se fermerait le dimanche 14 janvier");
    }

    @Test
    void closes_later_or_today_and_never_in_the_past() {
        var page = commencer();
        poserLesCles(page);
        lancer(page);
        responsable = ville.visiteur(Role.RESPONSABLE);
        assertThat(suivre(page + "/fermeture", Map.of("revision", revision(), "fermee", "2024-01-14")))
                .contains("Choisissez aujourd'hui ou un jour à venir");
        assertThat(suivre(page + "/fermeture", Map.of("revision", "0", "fermee", "2024-03-15")))
                .contains("Quelqu'un a changé cette enquête entre-temps");
        assertThat(suivre(page + "/fermeture", Map.of("revision", revision(), "fermee", "2024-03-15")))
                .contains("Le dernier jour est changé", "au vendredi 15 mars 2024");
        assertThat(suivre(page + "/arret", Map.of("revision", revision()))).contains("au lundi 15 janvier 2024");
        assertThat(dit("select string_agg(acte, ' ' order by quand) from journal where acte like 'enquete.%'"))
                .isEqualTo("enquete.creer enquete.cle enquete.cle enquete.lancer enquete.fermer enquete.fermer");
    }

    /** A page shows a key that was drawn for it and keeps it nowhere; what is typed from the paper alone makes it this survey's. */
    @Test
    void takes_two_keys_that_somebody_typed_from_their_papers() {
        var page = commencer();
        assertThat(responsable.lire(page + "/lancement").body())
                .contains("Les deux clés de l'enquête ne sont pas faites");
        var vue = responsable.lire(page + "/cles/1");
        assertThat(vue.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        var papier = cle(vue.body());
        assertThat(cle(responsable.lire(page + "/cles/1").body())).isNotEqualTo(papier);
        assertThat(dit("select coalesce(cle_premiere, 'aucune') from enquete")).isEqualTo("aucune");

        var fautive = (papier.charAt(0) == 'A' ? "B" : "A") + papier.substring(1);
        assertThat(responsable.poster(page + "/cles/1", Map.of("cle", fautive)).body())
                .contains("Le groupe 1 n'est pas comme sur le papier")
                .doesNotContain("class=\"cle\"");
        assertThat(responsable.poster(page + "/cles/1", Map.of("cle", "")).body())
                .contains("Tapez la clé");
        assertThat(suivre(
                        page + "/cles/1",
                        Map.of("cle", papier.toLowerCase(Locale.ROOT).replace(" ", ""))))
                .contains("La première clé est prise");
        assertThat(responsable.poster(page + "/cles/2", Map.of("cle", papier)).body())
                .contains("C'est l'autre clé");
        assertThat(suivre(
                        page + "/cles/2",
                        Map.of("cle", cle(responsable.lire(page + "/cles/2").body()))))
                .contains("La seconde clé est prise");
        assertThat(responsable.lire(page + "/cles/3").statusCode()).isEqualTo(404);
        assertThat(dit("select cle_premiere || cle_seconde from enquete")).hasSize(86);
        assertThat(dit("select string_agg(ligne::text, ' ') from enquete ligne"))
                .doesNotContain(papier);
        assertThat(dit("select string_agg(acte, ' ' order by quand) from journal where acte like 'enquete.%'"))
                .isEqualTo("enquete.creer enquete.cle enquete.cle");
        assertThat(lancer(page)).contains("L'enquête est lancée");
        assertThat(responsable.lire(page + "/cles/1").statusCode()).isEqualTo(404);
    }

    /** Whoever typed it second had read that the other was not made yet. */
    @Test
    void refuses_one_key_in_both_places_of_two_who_type_it_at_once() {
        var page = commencer();
        var papier = cle(responsable.lire(page + "/cles/1").body());
        assertThat(responsable.lire(page + "/cles/2").statusCode()).isEqualTo(200);

        var seconde = ville.faire(() -> {
            var premiere = contexte.getBean(LancementDEnquete.class)
                    .poser(
                            EnqueteId.valueOf(id(page)),
                            1,
                            ((CleDePapier.Lecture.Lue) CleDePapier.lire(papier)).cle(),
                            "");
            assertThat(premiere).isEqualTo(LancementDEnquete.CleTapee.POSEE);
            var reponse =
                    CompletableFuture.supplyAsync(() -> responsable.poster(page + "/cles/2", Map.of("cle", papier)));
            while (dit("select count(*)::text from pg_locks where not granted").equals("0") && !reponse.isDone()) {
                Thread.sleep(20);
            }
            assertThat(reponse).as("it waits for the other to be done").isNotDone();
            return reponse;
        });

        assertThat(seconde.join().statusCode()).isEqualTo(422);
        assertThat(seconde.join().body()).contains("C'est l'autre clé");
        assertThat(dit("select (cle_premiere is not null) || ' ' || (cle_seconde is not null) from enquete"))
                .isEqualTo("true false");
    }

    /** A paper that was said to be taken opens what is sealed: nobody replaces it who has not read that they do. */
    @Test
    void keeps_the_key_that_came_first_of_two_who_make_the_same_one() {
        var page = commencer();
        var ici = page + "/cles/1";
        var sienne = cle(responsable.lire(ici).body());
        var autre = cle(responsable.lire(ici).body());
        assertThat(suivre(ici, Map.of("cle", sienne, "remplacee", ""))).contains("La première clé est prise");
        var prise = dit("select cle_premiere from enquete");

        assertThat(suivre(ici, Map.of("cle", autre, "remplacee", "")))
                .contains("Une autre personne vient de faire cette clé");
        assertThat(dit("select cle_premiere from enquete")).isEqualTo(prise);
        assertThat(suivre(ici, Map.of("cle", sienne, "remplacee", "")))
                .as("sent twice, it is one key")
                .contains("La première clé est prise");

        var relue = responsable.lire(ici).body();
        assertThat(relue).contains("Une clé est déjà faite", "name=\"remplacee\" value=\"" + prise + "\"");
        assertThat(responsable
                        .poster(ici, Map.of("cle", "AAAA", "remplacee", prise))
                        .body())
                .as("what it replaces is known after a mistake too")
                .contains("name=\"remplacee\" value=\"" + prise + "\"");
        assertThat(suivre(ici, Map.of("cle", cle(relue), "remplacee", prise))).contains("La première clé est prise");
        assertThat(dit("select cle_premiere from enquete")).isNotEqualTo(prise);
    }

    @Test
    void is_counted_after_its_last_day_by_two_people_with_their_keys() {
        var page = commencer();
        var cles = poserLesCles(page);
        lancer(page);
        responsable = ville.visiteur(Role.RESPONSABLE);
        remplir(page, 11);
        assertThat(depouiller(page, cles).body()).contains("Le dernier jour n'est pas passé");
        faire("update enquete set ouverte = '2024-01-01', fermee = '2024-01-14'");
        assertThat(depouiller(page, Map.of("premiere", cles.get("premiere"))).body())
                .contains("Tapez la clé");
        assertThat(depouiller(page, Map.of("premiere", cles.get("seconde"), "seconde", cles.get("premiere")))
                        .body())
                .contains("ce n'est pas celle de cette enquête");
        var refus = depouiller(page, Map.of("premiere", cles.get("premiere"), "seconde", "AAAA"));
        assertThat(refus.statusCode()).isEqualTo(422);
        assertThat(refus.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(refus.body()).contains("4 signes sont tapés", cles.get("premiere"));
        assertThat(dit("""
                select coalesce(string_agg(encode(attribute_bytes, 'escape'), ''), '')
                from technique.session_attributes
                """)).as("no session keeps a key").doesNotContain(cles.get("premiere"));

        assertThat(depouiller(page, cles).headers().firstValue("Location").orElse(""))
                .endsWith("/resultats");
        assertThat(responsable.lire(page + "/resultats").body()).contains("L'enquête est dépouillée");
        assertThat(responsable.lire(page).body()).contains(">dépouillée<");
        assertThat(dit("select repondants || ':' || (select count(*) from enquete_bulletin) from enquete"))
                .isEqualTo("11:0");
    }

    @Test
    void is_given_up_where_too_few_answered_or_a_key_is_lost() {
        var page = commencer();
        var cles = poserLesCles(page);
        lancer(page);
        responsable = ville.visiteur(Role.RESPONSABLE);
        remplir(page, 10);
        faire("update enquete set ouverte = '2024-01-01', fermee = '2024-01-14'");
        assertThat(depouiller(page, cles).body()).contains("Trop peu de réponses");
        assertThat(suivre(page + "/abandon", Map.of())).contains("cochez d'abord la case");
        assertThat(suivre(page + "/abandon", Map.of("sur", "true"))).contains("personne ne les a lues");
        assertThat(dit("select (select count(*) from enquete_bulletin) + (select count(*) from enquete_compte)"))
                .isEqualTo("0");
    }

    /** Nobody will answer any more: why wait for the evening? */
    @Test
    void is_counted_at_once_where_somebody_says_that_no_answer_is_awaited() {
        var page = commencer();
        var cles = poserLesCles(page);
        lancer(page);
        responsable = ville.visiteur(Role.RESPONSABLE);
        remplir(page, 11);
        var lue = new HashMap<>(cles);
        lue.putAll(Map.of("maintenant", "true", "revision", revision()));
        faire("update enquete set revision = revision + 1");
        assertThat(depouiller(page, lue).body())
                .as("somebody changed its last day meanwhile")
                .contains("a changé cette enquête entre-temps");
        lue.put("revision", revision());
        assertThat(depouiller(page, lue).statusCode()).isEqualTo(302);
        assertThat(dit("select repondants || ' ' || fermee from enquete")).isEqualTo("11 2024-01-15");
    }

    @Test
    void warns_of_forms_that_do_not_open_and_counts_none_before_somebody_gives_them_up() {
        var page = commencer();
        var cles = new HashMap<>(poserLesCles(page));
        lancer(page);
        responsable = ville.visiteur(Role.RESPONSABLE);
        remplir(page, 13);
        faire("update enquete_bulletin set contenu = '\\x00' where feuille in (1, 2)");
        faire("update enquete set ouverte = '2024-01-01', fermee = '2024-01-14'");

        assertThat(depouiller(page, cles).body())
                .contains("2 réponses ne s'ouvrent pas", "name=\"perdus\" value=\"2\"");
        assertThat(dit("select count(*)::text from enquete_bulletin")).isEqualTo("13");
        cles.put("perdus", "2");
        assertThat(depouiller(page, cles).statusCode()).isEqualTo(302);
        assertThat(dit("select repondants || ' ' || illisibles from enquete")).isEqualTo("11 2");
    }

    /** As its people would find it after an upgrade, or in a folder from elsewhere: out, and without keys. */
    @Test
    void that_went_out_before_there_were_keys_gets_them_later() {
        var page = commencer();
        faire("update enquete set lancee_le = '2024-01-10'");
        assertThat(responsable.lire(page).body()).contains("a été lancée avant que les enquêtes aient des clés");
        assertThat(responsable.lire(page + "/saisie").body()).contains("ses clés ne sont pas faites");
        assertThat(depouiller(page, Map.of("maintenant", "true", "revision", revision()))
                        .body())
                .contains("Trop peu de réponses");
        poserLesCles(page);
        assertThat(responsable.lire(page + "/saisie").body()).contains("Saisir la feuille n° 1");
        assertThat(responsable.lire(page + "/cles/1").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> depouiller(String page, Map<String, String> champs) {
        return responsable.poster(page + "/depouillement", champs);
    }

    private void remplir(String page, int combien) {
        var enquete = lu(page);
        for (int feuille = 1; feuille <= combien; feuille++) {
            int numero = feuille;
            ville.faire(() -> contexte.getBean(Urne.class)
                    .deposerLaFeuille(
                            enquete,
                            new Bulletin(
                                    Map.of("age", List.of(TrancheDAge.de(65).code()))),
                            numero,
                            "page " + page + numero));
        }
    }

    @Test
    void says_how_many_could_be_recognised_and_asks_less_in_one_click() {
        ville.avecQuimper();
        var page = commencer();
        var relue = responsable.lire(page + "/lancement").body();
        int personnes = nombre(relue, "(\\d+) personnes sont venues ces douze derniers mois");
        int petits = nombre(relue, "(\\d+) sont dans des groupes de moins de onze");
        int seules = nombre(relue, "(\\d+) sont seules de leur sorte");
        assertThat(petits).isBetween(seules, personnes);
        assertThat(relue).contains("Demander l'âge par tranches plus larges", "Ne pas demander « Dans quel quartier");

        assertThat(suivre(page + "/lancement/ages", Map.of())).contains("relisez ce qui reste");
        assertThat(dit("select choix from enquete_question where code = 'age' and enquete_id::text = '" + id(page)
                        + "'"))
                .isEqualTo(String.join("|", reunies(0, 40), reunies(40, 60), reunies(60, 80), reunies(80, 120)));
        assertThat(responsable.lire(page).body())
                .contains("Moins de 40 ans, De 40 à 59 ans, De 60 à 79 ans, 80 ans et plus");
        assertThat(nombre(responsable.lire(page + "/lancement").body(), "(\\d+) sont dans des groupes"))
                .isLessThanOrEqualTo(petits);
        suivre(page + "/lancement/ages", Map.of());
        suivre(page + "/lancement/quartiers", Map.of());
        suivre(page + "/lancement/formes", Map.of());
        assertThat(responsable.lire(page + "/lancement").body())
                .contains("chacune ressemble à dix autres au moins")
                .doesNotContain("Ne pas demander");
        assertThat(lu(page).questions()).extracting(question -> question.code()).doesNotContain("quartier", "actions");
        assertThat(responsable.poster(page + "/lancement/autre", Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void is_printed_large_with_every_question_and_nobody_s_name() {
        var page = commencer();
        var pdf = responsable.lire(page + "/papier");
        assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(ville.visiteur(Role.CONSEILLER).lire(page + "/papier").statusCode())
                .isEqualTo(200);
        assertThat(ville.visiteur(Role.ACCUEIL).lire(page + "/papier").statusCode())
                .isEqualTo(200);
    }

    @Test
    void is_launched_by_the_responsable_alone() {
        var page = commencer();
        var conseiller = ville.visiteur(Role.CONSEILLER);
        for (var chemin : List.of(
                "/lancement", "/lancement/ages", "/cles/1", "/fermeture", "/arret", "/depouillement", "/abandon")) {
            conseiller.poster(page + chemin, Map.of("revision", "0", "fermee", "2024-02-01"));
        }
        assertThat(conseiller.lire(page + "/lancement").statusCode()).isEqualTo(404);
        assertThat(dit("select count(*)::text from enquete where lancee_le is null and revision = 0"))
                .isEqualTo("1");
    }

    private Enquete lu(String page) {
        return ville.faire(() -> contexte.getBean(Enquetes.class).lire(EnqueteId.valueOf(id(page))));
    }

    private static String id(String page) {
        return page.substring(page.lastIndexOf('/') + 1);
    }

    private static int nombre(String page, String motif) {
        var lu = Pattern.compile(motif).matcher(page);
        assertThat(lu.find()).as(motif).isTrue();
        return Integer.parseInt(lu.group(1));
    }

    private String commencer() {
        var page = responsable
                .poster(ICI + "/nouvelle", Map.of("depuis", "livre"))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "");
        responsable.lire(page);
        return page;
    }

    private String lancer(String page) {
        responsable.lire(page);
        return suivre(page + "/lancement", Map.of("revision", revision()));
    }

    /** As the page of a key shows it, once. */
    private static String cle(String page) {
        return Pattern.compile("<li>([2-9A-Z]{5})</li>")
                .matcher(page)
                .results()
                .map(groupe -> groupe.group(1))
                .collect(Collectors.joining(" "));
    }

    private Map<String, String> poserLesCles(String page) {
        var premiere = cle(responsable.lire(page + "/cles/1").body());
        var seconde = cle(responsable.lire(page + "/cles/2").body());
        suivre(page + "/cles/1", Map.of("cle", premiere));
        suivre(page + "/cles/2", Map.of("cle", seconde));
        return Map.of("premiere", premiere, "seconde", seconde);
    }

    private String revision() {
        return dit("select revision::text from enquete");
    }

    /** What is read once it is done, or is not. */
    private String suivre(String page, Map<String, String> champs) {
        var la = responsable
                .poster(page, champs)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return responsable.lire(la.replaceFirst("^https?://[^/]+", "")).body();
    }

    private String dit(String sql) {
        return ville.faire(() ->
                contexte.getBean(JdbcClient.class).sql(sql).query(String.class).single());
    }

    private void faire(String sql) {
        ville.faire(() -> contexte.getBean(JdbcClient.class).sql(sql).update());
    }

    private static String reunies(int de, int avant) {
        return Stream.of(TrancheDAge.values())
                .filter(tranche -> tranche.debut() >= de && tranche.debut() < avant)
                .map(TrancheDAge::code)
                .collect(Collectors.joining("_ou_"));
    }
}
