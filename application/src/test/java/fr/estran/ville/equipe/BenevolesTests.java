package fr.estran.ville.equipe;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.FormulaireHtml;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.droits.Duree;
import fr.estran.socle.droits.Purge;
import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class BenevolesTests {

    private static final String PAGE = "/equipe/benevoles";
    private static final Pattern ACCORD = Pattern.compile("name=\"accord\" value=\"([^\"]*)\"");

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    Ville ville;
    Visiteur conseillere;

    @BeforeEach
    void une_ville() {
        ville = Ville.dans(contexte);
        conseillere = ville.visiteur(Role.CONSEILLER);
    }

    @Test
    void warns_of_a_name_that_is_there_under_another_spelling_and_writes_it_for_whoever_means_it() {
        conseillere.poster(PAGE, Map.of("nom", "Marie-Jo"));

        var avertie = conseillere.poster(PAGE, Map.of("nom", "marie jo"));

        assertThat(avertie.statusCode()).isEqualTo(422);
        assertThat(avertie.body()).contains("Marie-Jo est déjà dans la liste", "value=\"marie jo\"");
        assertThat(noms()).isEqualTo("Marie-Jo");
        var ecrite = conseillere.poster(PAGE, Map.of("nom", "marie jo", "accord", accord(avertie)));
        assertThat(ecrite.statusCode()).isEqualTo(302);
        assertThat(noms()).isEqualTo("Marie-Jo marie jo");

        assertThat(renommer("marie jo", "marie jo", "Marie Jo").statusCode())
                .as("nobody is warned again of what it was like already")
                .isEqualTo(302);
        conseillere.poster(PAGE, Map.of("nom", "Yann"));
        var corrigee = renommer("Yann", "Yann", "MARIE-JO");
        assertThat(corrigee.statusCode()).isEqualTo(422);
        assertThat(corrigee.body()).contains("value=\"MARIE-JO\"", "value=\"" + accord(corrigee) + "\"");
    }

    @Test
    void does_not_correct_a_name_that_somebody_else_corrected_meanwhile() {
        conseillere.poster(PAGE, Map.of("nom", "Yan"));
        renommer("Yan", "Yan", "Yann Le Gall");

        var devancee = renommer("Yann Le Gall", "Yan", "Yann");

        assertThat(devancee.statusCode()).isEqualTo(409);
        assertThat(devancee.body()).contains("« Yann Le Gall »");
        assertThat(devancee.body()).contains("name=\"nom\" value=\"Yann\"", "name=\"avant\" value=\"Yann Le Gall\"");
        assertThat(noms()).isEqualTo("Yann Le Gall");
        assertThat(renommer("Yann Le Gall", "Yann Le Gall", "Yann").statusCode())
                .isEqualTo(302);
        assertThat(noms()).isEqualTo("Yann");
    }

    @Test
    void say_where_they_are_reached_to_those_who_keep_the_programme_and_how_to_the_team() {
        conseillere.poster(PAGE, Map.of("nom", "Yann"));
        var page = joindre("Yann");
        assertThat(conseillere.lire(PAGE).body()).contains("on ne sait pas où la joindre", page);

        var refusee = conseillere.envoyer(
                page, saisie("Yann", "telephone", "02 61 91 00 01", "prevenir", "sms", "courriel", "yann").champs);
        assertThat(refusee.statusCode()).isEqualTo(422);
        assertThat(refusee.body())
                .contains("il faut un numéro de téléphone portable", "n'est pas complète", "02 61 91 00 01");
        assertThat(coordonnees()).isEqualTo("");

        assertThat(noter("Yann", "telephone", "06 39 98 21 01", "prevenir", "sms")
                        .statusCode())
                .isEqualTo(302);
        assertThat(coordonnees()).isEqualTo("06 39 98 21 01 sms 2024-01-15");
        assertThat(conseillere.lire(PAGE).body()).contains("par SMS");
        var accueil = ville.visiteur(Role.ACCUEIL);
        assertThat(accueil.lire(PAGE).body()).contains("par SMS").doesNotContain("06 39 98 21 01", page);
        assertThat(accueil.lire(page).statusCode()).isIn(403, 404);
        assertThat(accueil.poster(page, Map.of("telephone", "")).statusCode()).isIn(403, 404);
        assertThat(Ville.dans(contexte).visiteur(Role.CONSEILLER).lire(page).statusCode())
                .as("of another town")
                .isEqualTo(404);
    }

    @Test
    void keep_what_two_wrote_of_one_and_ask_where_both_wrote_the_same() {
        conseillere.poster(PAGE, Map.of("nom", "Odette"));
        var premiere = saisie("Odette", "telephone", "02 61 91 00 03");
        var seconde = saisie("Odette", "adresse", "4 rue de l'Exemple");
        var troisieme = saisie("Odette", "telephone", "02 61 91 00 04");

        conseillere.envoyer(joindre("Odette"), premiere.champs);
        assertThat(conseillere.envoyer(joindre("Odette"), seconde.champs).statusCode())
                .isEqualTo(302);
        assertThat(coordonnees()).isEqualTo("02 61 91 00 03 4 rue de l'Exemple 2024-01-15");

        var demande = conseillere.envoyer(joindre("Odette"), troisieme.champs);
        assertThat(demande.statusCode()).isEqualTo(422);
        assertThat(demande.body()).contains("02 61 91 00 03", "02 61 91 00 04");
        assertThat(coordonnees()).startsWith("02 61 91 00 03");
    }

    @Test
    void are_reached_nowhere_any_more_once_they_are_not_offered_and_keep_their_name_in_their_sessions() {
        conseillere.poster(PAGE, Map.of("nom", "Hervé"));
        noter("Hervé", "adresse", "12 allée de l'Exemple", "prevenir", "courrier");
        aide("Hervé", "2023-12-01T09:00");
        var page = joindre("Hervé");

        conseillere.poster(page.replace("/joindre", "/partir"), Map.of());

        assertThat(noms()).isEqualTo("Hervé");
        assertThat(coordonnees()).isEqualTo("");
        assertThat(conseillere.lire(page).headers().firstValue("Location")).hasValue(PAGE);
        conseillere.poster(page, Map.of("adresse", "12 allée de l'Exemple"));
        assertThat(coordonnees()).isEqualTo("");
    }

    @Test
    void are_forgotten_where_they_are_reached_some_time_after_their_last_session() {
        Map.of("Anne", "2021-01-05T09:00", "Brieuc", "2022-01-20T09:00").forEach((nom, debut) -> {
            conseillere.poster(PAGE, Map.of("nom", nom));
            noter(nom, "telephone", "06 39 98 21 0" + (nom.equals("Anne") ? 1 : 2));
            aide(nom, debut);
        });
        conseillere.poster(PAGE, Map.of("nom", "Claire"));
        ville.faire(() -> jdbc.sql("update benevole set joindre_le = '2021-01-01'")
                        .update()
                + jdbc.sql("update benevole set courriel = 'c@exemple.invalid', joindre_le = null where nom = 'Claire'")
                        .update());

        ville.faire(() -> {
            purge().purger(LocalDate.of(2022, 1, 15));
            return 0;
        });

        assertThat(noms()).isEqualTo("Anne Brieuc Claire");
        assertThat(coordonnees())
                .as("a folder may not say since when")
                .isEqualTo("06 39 98 21 02 2021-01-01, c@exemple.invalid 2024-01-15");
    }

    private Purge purge() {
        return contexte.getBeansOfType(Purge.class).values().stream()
                .filter(purge -> purge.duree() == Duree.BENEVOLES)
                .findFirst()
                .orElseThrow();
    }

    private void aide(String nom, String debut) {
        var action = UUID.randomUUID();
        var seance = UUID.randomUUID();
        ville.faire(() -> jdbc.sql("""
                        insert into action (structure_id, id, type, titre) values (structure_courante(), :action, 'atelier', 'Photos')
                        """).param("action", action).update()
                + jdbc.sql("""
                        insert into seance (structure_id, id, action_id, debut, fin, statut)
                        values (structure_courante(), :seance, :action, :debut, :debut + interval '2 hours', 'prevue')
                        """)
                        .param("seance", seance)
                        .param("action", action)
                        .param("debut", LocalDateTime.parse(debut))
                        .update()
                + jdbc.sql("""
                        insert into seance_benevole (structure_id, seance_id, benevole_id)
                        select structure_courante(), :seance, id from benevole where nom = :nom
                        """).param("seance", seance).param("nom", nom).update());
    }

    private FormulaireHtml saisie(String nom, String... dits) {
        var formulaire = FormulaireHtml.lire(conseillere.lire(joindre(nom)).body(), joindre(nom));
        for (var rang = 0; rang < dits.length; rang += 2) {
            formulaire.avec(dits[rang], dits[rang + 1]);
        }
        return formulaire;
    }

    private HttpResponse<String> noter(String nom, String... dits) {
        return conseillere.envoyer(joindre(nom), saisie(nom, dits).champs);
    }

    private String joindre(String nom) {
        return PAGE + "/"
                + ville.faire(() -> jdbc.sql("select id::text from benevole where nom = :nom")
                        .param("nom", nom)
                        .query(String.class)
                        .single())
                + "/joindre";
    }

    private String coordonnees() {
        return ville.faire(() -> jdbc.sql("select coalesce(string_agg(dit, ', ' order by nom), '') from (select nom,"
                        + " nullif(concat_ws(' ', telephone, courriel, adresse, prevenir, joindre_le), '') as dit"
                        + " from benevole) lus")
                .query(String.class)
                .single());
    }

    private HttpResponse<String> renommer(String qui, String avant, String nom) {
        var id = ville.faire(() -> jdbc.sql("select id::text from benevole where nom = :nom")
                .param("nom", qui)
                .query(String.class)
                .single());
        return conseillere.poster(PAGE + "/" + id, Map.of("avant", avant, "nom", nom));
    }

    private String noms() {
        return ville.faire(() -> jdbc.sql("select string_agg(nom, ' ' order by nom collate \"C\") from benevole")
                .query(String.class)
                .single());
    }

    private static String accord(HttpResponse<String> reponse) {
        var lu = ACCORD.matcher(reponse.body());
        assertThat(lu.find()).isTrue();
        return lu.group(1);
    }
}
