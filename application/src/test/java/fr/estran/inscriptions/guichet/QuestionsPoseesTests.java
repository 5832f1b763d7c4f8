package fr.estran.inscriptions.guichet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Visiteur;
import fr.estran.inscriptions.places.VieDesInscriptions;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** What an action asks of whoever registers, by each door; what they answered, until it is forgotten. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class QuestionsPoseesTests {

    private static final String TELEPHONE = "Quel téléphone ?";
    private static final String AVEC = "Avec qui venez-vous ?";

    @Autowired
    ApplicationContext contexte;

    Guichetier guichet;
    Visiteur conseiller;
    ActionId action;

    @BeforeEach
    void un_atelier_qui_demande() {
        guichet = new Guichetier(contexte);
        conseiller = guichet.ville.visiteur(Role.CONSEILLER);
        action = atelier("Photos", 3);
        poser(
                action,
                Map.of("question1", TELEPHONE, "choix1", "Android\niPhone", "requise1", "oui", "question2", AVEC));
    }

    private ActionId atelier(String titre, int places) {
        var id = guichet.atelier(titre, "messagerie", places, "2024-01-23T08:30:00Z");
        guichet.sql("update action set publiee = true where id = '" + id + "'");
        return id;
    }

    private HttpResponse<String> poser(ActionId ou, Map<String, String> dites) {
        var avant = Guichetier.champs(
                conseiller.lire("/equipe/programme/" + ou + "/questions").body());
        avant.keySet().removeIf(champ -> champ.startsWith("question") || champ.startsWith("requise"));
        avant.putAll(dites);
        return conseiller.poster("/equipe/programme/" + ou + "/questions", avant);
    }

    private static Map<String, String> demande(String nom, String reponse1, String reponse2) {
        return new HashMap<>(Map.of(
                "cle", UUID.randomUUID().toString(),
                "personnes[0].prenom", "Lou",
                "personnes[0].nom", nom,
                "telephone", "06 39 98 55 01",
                "personnes[0].reponses.question1", TELEPHONE,
                "personnes[0].reponses.reponse1", reponse1,
                "personnes[0].reponses.question2", AVEC,
                "personnes[0].reponses.reponse2", reponse2));
    }

    private HttpResponse<String> demander(Visiteur visiteur, ActionId ou, Map<String, String> saisie) {
        return visiteur.poster("/programme/" + ou + "/inscription", saisie);
    }

    private String reponses() {
        return guichet.une("""
                select coalesce(string_agg(question || ' ' || reponse, ' ; ' order by usager.nom, rang), '')
                from reponse_d_inscription
                join inscription on inscription.id = inscription_id
                join usager on usager.id = usager_id
                """, String.class);
    }

    private String feuille() {
        var seance = guichet.une("select id from seance where action_id = '" + action + "'", UUID.class);
        return conseiller.lire("/equipe/seances/" + seance + "/presences").body();
    }

    @Test
    void are_asked_on_the_site_and_shown_on_the_sheet() {
        var qui = guichet.ville.visiteur();
        assertThat(demander(
                                qui,
                                action,
                                new HashMap<>(Map.of(
                                        "cle", UUID.randomUUID().toString(),
                                        "personnes[0].prenom", "Lou",
                                        "personnes[0].nom", "Riou",
                                        "telephone", "06 39 98 55 01")))
                        .body())
                .contains("répondez d'abord à ce que nous demandons", TELEPHONE, AVEC, "value=\"Riou\"");
        assertThat(demander(qui, action, demande("Riou", "", "une voisine")).body())
                .contains("Répondez à «", "value=\"une voisine\"");
        assertThat(demander(qui, action, demande("Riou", "Minitel", "")).body())
                .contains("Choisissez une des réponses");
        assertThat(demander(qui, action, demande("Riou", "iPhone", "x".repeat(101)))
                        .body())
                .contains("trop longue");
        assertThat(guichet.une("select count(*) from demande", Integer.class)).isZero();

        assertThat(demander(qui, action, demande("Riou", "iPhone", "ma voisine"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(reponses()).isEqualTo("Quel téléphone ? iPhone ; Avec qui venez-vous ? ma voisine");
        assertThat(feuille()).contains("Quel téléphone ? iPhone", "Avec qui venez-vous ? ma voisine");
        assertThat(guichet.accueil.lire("/equipe/inscriptions/" + action).body())
                .contains("Quel téléphone ? iPhone");
        assertThat(guichet.accueil
                        .lire("/equipe/inscriptions/" + action + "/imprimer")
                        .body())
                .contains("Riou")
                .doesNotContain("iPhone");
        assertThat(guichet.ville.visiteur().lire("/programme/" + action).body()).doesNotContain("iPhone");
    }

    @Test
    void are_answered_anew_by_whoever_has_the_place() {
        var qui = guichet.ville.visiteur();
        demander(qui, action, demande("Riou", "iPhone", "ma voisine"));
        var ma = qui.lire("/ma-place").body();
        assertThat(ma).contains(TELEPHONE, "ma voisine", "Répondre, ou changer vos réponses");
        var inscription = guichet.une("select id from inscription", UUID.class).toString();
        assertThat(qui.lire("/ma-place/reponses?inscription=" + inscription).body())
                .contains("value=\"iPhone\" checked", "value=\"ma voisine\"");
        var dites = new HashMap<>(Map.of(
                "inscription",
                inscription,
                "question1",
                TELEPHONE,
                "reponse1",
                "",
                "question2",
                AVEC,
                "reponse2",
                "mon fils"));
        assertThat(qui.poster("/ma-place/reponses", dites).body()).contains("Répondez à «", "value=\"mon fils\"");
        dites.put("reponse1", "Android");
        assertThat(qui.poster("/ma-place/reponses", dites).statusCode()).isEqualTo(302);
        assertThat(reponses()).isEqualTo("Quel téléphone ? Android ; Avec qui venez-vous ? mon fils");
        // Of somebody else, nothing.
        dites.put("reponse1", "iPhone");
        guichet.ville.visiteur().poster("/ma-place/reponses", dites);
        assertThat(reponses()).contains("Android");
    }

    @Test
    void are_asked_at_the_desk_where_an_answer_may_be_missing() {
        var qui = guichet.personne("Yvonne", "Kermarrec", "06 39 98 11 22");
        var confirmer = guichet.envoyer(
                guichet.accueil.lire("/equipe/inscrire?action=" + action), Map.of("choisir", qui.toString()));
        assertThat(confirmer.body()).contains(TELEPHONE, AVEC).doesNotContain("Demandez à Yvonne");
        var averti = guichet.envoyer(confirmer, Map.of("aller", "inscrire", "reponse1-2", "son mari"));
        assertThat(averti.body()).contains("Demandez à Yvonne Kermarrec", "value=\"son mari\"");
        assertThat(guichet.envoyer(averti, Map.of("aller", "inscrire", "reponse1-1", "Minitel"))
                        .body())
                .contains("Choisissez une des réponses");
        var relire = guichet.envoyer(averti, Map.of("aller", "inscrire", "reponse1-2", "elle a un cancer"));
        assertThat(relire.statusCode()).isEqualTo(422);
        guichet.envoyer(averti, Map.of("aller", "inscrire"));
        assertThat(reponses()).isEqualTo("Avec qui venez-vous ? son mari");

        var ici = "/equipe/inscriptions/" + action + "/" + guichet.inscription(action, qui);
        assertThat(guichet.accueil.lire(ici).body()).contains("Noter ses réponses", "value=\"son mari\"");
        guichet.accueil.poster(
                ici + "/reponses",
                Map.of("question1", TELEPHONE, "reponse1", "Android", "question2", AVEC, "reponse2", "x".repeat(101)));
        assertThat(guichet.accueil.lire(ici).body()).contains("trop longue", "x".repeat(101));
        guichet.accueil.poster(
                ici + "/reponses",
                Map.of("question1", TELEPHONE, "reponse1", "Android", "question2", AVEC, "reponse2", ""));
        assertThat(reponses()).isEqualTo("Quel téléphone ? Android");
        assertThat(guichet.une("select count(*) from journal where acte = 'inscription.reponses'", Integer.class))
                .isOne();
    }

    @Test
    void are_named_at_the_desk_all_that_are_missing_at_once() {
        poser(action, Map.of("question1", TELEPHONE, "requise1", "oui", "question2", AVEC, "requise2", "oui"));
        var yvonne = guichet.personne("Yvonne", "Kermarrec", "06 39 98 11 22");
        var louis = guichet.personne("Louis", "Kermarrec", "06 39 98 11 22");
        var confirmer = guichet.envoyer(
                guichet.accueil.lire("/equipe/inscrire?action=" + action), Map.of("choisir", yvonne.toString()));
        var deux = guichet.envoyer(
                guichet.envoyer(confirmer, Map.of("aller", "autre")), Map.of("choisir", louis.toString()));
        var averti = guichet.envoyer(deux, Map.of("aller", "inscrire", "reponse2-1", "iPhone"));
        assertThat(Visiteur.lisible(averti.body()))
                .contains(
                        "Demandez à Yvonne Kermarrec : " + TELEPHONE + " Et : " + AVEC,
                        "Demandez à Louis Kermarrec : " + AVEC);
        guichet.envoyer(averti, Map.of("aller", "inscrire", "vu", "reponse1"));
        assertThat(reponses()).isEmpty();
        var lus = new HashMap<String, List<String>>();
        Guichetier.champs(averti.body()).forEach((nom, dit) -> lus.put(nom, List.of(dit)));
        lus.put("vu", List.of("reponse1", "reponse2"));
        lus.put("aller", List.of("inscrire"));
        guichet.accueil.envoyer("/equipe/inscrire", lus);
        assertThat(reponses()).isEqualTo("Quel téléphone ? iPhone");

        var ici = "/equipe/inscriptions/" + action + "/" + guichet.inscription(action, yvonne);
        var longue = "x".repeat(101);
        guichet.accueil.poster(
                ici + "/reponses",
                Map.of("question1", TELEPHONE, "reponse1", longue, "question2", AVEC, "reponse2", longue));
        assertThat(Visiteur.lisible(guichet.accueil.lire(ici).body()))
                .contains(
                        "La réponse à « " + TELEPHONE + " » est trop longue",
                        "La réponse à « " + AVEC + " » est trop longue");
    }

    /** What was answered to other words is no answer to these. */
    @Test
    void are_never_answered_by_what_another_date_had_asked() {
        var autre = atelier("Autre", 3);
        poser(autre, Map.of("question1", "Prenez-vous un café ?", "choix1", "Oui\nNon"));
        var qui = guichet.ville.visiteur();
        assertThat(demander(qui, autre, demande("Riou", "iPhone", "")).body()).contains("Prenez-vous un café ?");
        assertThat(reponses()).isEmpty();
        poser(autre, Map.of());
        assertThat(demander(qui, autre, demande("Riou", "iPhone", "")).statusCode())
                .isEqualTo(302);
        assertThat(reponses()).isEmpty();
    }

    @Test
    void are_two_at_most_in_a_line_and_asked_no_more_with_what_was_answered() {
        demander(guichet.ville.visiteur(), action, demande("Riou", "iPhone", "ma voisine"));
        assertThat(poser(action, Map.of("question1", TELEPHONE, "choix1", "Android"))
                        .body())
                .contains("de deux à cinq");
        assertThat(poser(action, Map.of("choix1", "Android\niPhone")).body()).contains("Il manque la question");
        assertThat(poser(action, Map.of("question1", AVEC, "question2", AVEC)).body())
                .contains("sont les mêmes");
        assertThat(poser(action, Map.of("question1", "Avez-vous un handicap ?")).body())
                .contains("value=\"Avez-vous un handicap ?\"", "name=\"relue\"");
        assertThat(reponses()).contains("iPhone", "ma voisine");

        assertThat(poser(action, Map.of("question1", TELEPHONE, "choix1", "Android\niPhone\nAutre"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(reponses()).isEqualTo("Quel téléphone ? iPhone");
        assertThat(conseiller.lire("/equipe/programme/" + action).body()).contains("Sa question", TELEPHONE);
        assertThat(guichet.ville
                        .visiteur(Role.LECTEUR)
                        .lire("/equipe/programme/" + action + "/questions")
                        .statusCode())
                .isEqualTo(404);
    }

    /** The first is asked no more, and the second stands in its place. */
    @Test
    void are_forgotten_with_their_own_question_wherever_the_other_stands() {
        demander(guichet.ville.visiteur(), action, demande("Riou", "iPhone", "ma voisine"));
        poser(action, Map.of("question1", AVEC));
        assertThat(reponses()).isEqualTo("Avec qui venez-vous ? ma voisine");
        poser(action, Map.of("question1", "Avec qui viendrez-vous ?"));
        assertThat(reponses()).as("a word was corrected").isEqualTo("Avec qui venez-vous ? ma voisine");
        poser(action, Map.of());
        assertThat(reponses()).isEmpty();
    }

    @Test
    void follow_a_copy_of_the_action() {
        conseiller.poster(
                "/equipe/programme/" + action + "/copier",
                Map.of("titre", "Photos, la suite", "jour", "2024-02-13", "reprogrammation", "oui"));
        assertThat(guichet.une("""
                select string_agg(question || coalesce(' ' || replace(choix, chr(10), '/'), '') || ' ' || requise, ' ; ' order by rang)
                from question_d_inscription
                join action on action.id = action_id
                where titre = 'Photos, la suite'
                """, String.class))
                .isEqualTo("Quel téléphone ? Android/iPhone true ; Avec qui venez-vous ? false");
    }

    @Test
    void go_along_to_the_new_date_for_whoever_waits() {
        guichet.sql("update action set capacite = 1 where id = '" + action + "'");
        demander(guichet.ville.visiteur(), action, demande("Premier", "iPhone", ""));
        var attend = demande("Riou", "Android", "mon fils");
        attend.put("geste", "attendre");
        demander(guichet.ville.visiteur(), action, attend);
        conseiller.poster(
                "/equipe/programme/" + action + "/copier",
                Map.of("titre", "Photos, la suite", "jour", "2024-02-13", "reprogrammation", "oui"));
        var suite = guichet.une("select id from action where titre = 'Photos, la suite'", UUID.class);
        guichet.accueil.poster(
                "/equipe/inscriptions/" + action + "/reprogrammer",
                Map.of("nouvelle", suite.toString(), "quandMeme", "oui"));
        assertThat(guichet.une("""
                select string_agg(reponse, ' ' order by rang)
                from reponse_d_inscription
                join inscription on inscription.id = inscription_id
                where action_id = '%s'
                """.formatted(suite), String.class)).isEqualTo("Android mon fils");
    }

    @Test
    void are_forgotten_the_day_after_and_when_the_place_is_given_up() {
        var qui = guichet.ville.visiteur();
        demander(qui, action, demande("Riou", "iPhone", "ma voisine"));
        demander(guichet.ville.visiteur(), action, demande("Quere", "Android", ""));
        var inscription = guichet.une(
                "select inscription.id from inscription join usager on usager.id = usager_id where nom = 'Riou'",
                UUID.class);
        qui.poster("/ma-place/annuler", Map.of("inscription", inscription.toString()));
        assertThat(reponses()).isEqualTo("Quel téléphone ? Android");

        oublier(Instant.parse("2024-01-23T10:00:00Z"));
        assertThat(reponses()).isEqualTo("Quel téléphone ? Android");
        oublier(Instant.parse("2024-01-23T11:00:00Z"));
        assertThat(reponses()).isEmpty();
    }

    private void oublier(Instant avant) {
        guichet.ville.faire(() -> {
            contexte.getBean(VieDesInscriptions.class).oublier(avant);
            return List.of();
        });
    }

    /** Each is told in words; nothing that somebody else kept meanwhile is lost. */
    @Test
    void are_put_together_where_two_change_them_at_once() {
        var vue = Guichetier.champs(
                conseiller.lire("/equipe/programme/" + action + "/questions").body());
        poser(action, Map.of("question1", "Quelle tablette ?", "question2", AVEC));
        var mienne = new HashMap<>(vue);
        mienne.put("question1", "Quel ordinateur ?");
        mienne.put("question2", AVEC);
        assertThat(conseiller
                        .poster("/equipe/programme/" + action + "/questions", mienne)
                        .body())
                .contains("Quelle tablette ?", "Quel ordinateur ?", "garder.question1");
    }
}
