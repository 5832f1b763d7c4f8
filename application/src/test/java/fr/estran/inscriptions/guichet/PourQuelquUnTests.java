package fr.estran.inscriptions.guichet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Visiteur;
import fr.estran.inscriptions.places.VieDesInscriptions;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Somebody registers somebody else, by each door: whom one tells, whom one calls, and what is kept of them. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class PourQuelquUnTests {

    private static final String DU_FILS = "06 39 98 10 12";

    @Autowired
    ApplicationContext contexte;

    Guichetier guichet;
    ActionId action;

    @BeforeEach
    void un_atelier() {
        guichet = new Guichetier(contexte);
        action = atelier("Photos", 3);
    }

    private ActionId atelier(String titre, int places) {
        var id = guichet.atelier(titre, "messagerie", places, "2024-01-23T08:30:00Z");
        guichet.sql("update action set publiee = true where id = '" + id + "'");
        return id;
    }

    private static Map<String, String> parLeFils(String prenom, String nom, String prevenir) {
        return new HashMap<>(Map.of(
                "cle",
                UUID.randomUUID().toString(),
                "personnes[0].prenom",
                prenom,
                "personnes[0].nom",
                nom,
                "tiers.pour",
                "autre",
                "tiers.nom",
                "M. Le Gall",
                "tiers.lien",
                "fils",
                "tiers.telephone",
                DU_FILS,
                "tiers.prevenir",
                prevenir));
    }

    private HttpResponse<String> demander(Visiteur visiteur, ActionId ou, Map<String, String> saisie) {
        return visiteur.poster("/programme/" + ou + "/inscription", saisie);
    }

    private String messages() {
        return guichet.une("""
                select coalesce(string_agg(modele || ' ' || pour || ' ' || message.canal || ' ' || destinataire, ' ; '
                    order by modele, pour, usager.prenom), '')
                from message
                join inscription on inscription.id = message.inscription_id
                join usager on usager.id = inscription.usager_id
                where etat <> 'sans_objet'
                """, String.class);
    }

    private int combien(String table) {
        return guichet.une("select count(*) from " + table, Integer.class);
    }

    @Test
    void is_told_in_the_stead_of_the_person_where_they_chose_so() {
        var fils = guichet.ville.visiteur();
        assertThat(fils.lire("/programme/" + action + "/inscription").body())
                .contains("Pour qui est-ce ?", "pour quelqu'un d'autre", "Qui prévenons-nous ?");
        assertThat(demander(fils, action, parLeFils("Jeanne", "Le Gall", "tiers"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(messages()).isEqualTo("confirmation tiers sms +33639981012 ; rappel tiers sms +33639981012");
        assertThat(guichet.une(
                        "select concat_ws(' ', telephone, courriel, adresse) from usager where nom = 'Le Gall'",
                        String.class))
                .isEmpty();
        assertThat(combien("usager")).isOne();
        assertThat(combien("inscription")).isOne();
        assertThat(fils.lire("/ma-place").body())
                .contains("Jeanne Le Gall", "par son fils, M. Le Gall", "Nous prévenons M. Le Gall");

        var liste = guichet.accueil.lire("/equipe/inscriptions/" + action).body();
        assertThat(liste).contains("par son fils, M. Le Gall, " + DU_FILS);
        var seance = guichet.une("select id from seance where action_id = '" + action + "'", UUID.class);
        assertThat(guichet.ville
                        .visiteur(Role.CONSEILLER)
                        .lire("/equipe/seances/" + seance + "/presences")
                        .body())
                .contains("Inscription faite par son fils, M. Le Gall, " + DU_FILS);
        // Somebody else came without a place: nobody registered them.
        guichet.personne("Marc", "Quere", "02 98 00 00 09");
        guichet.sql("insert into participation (structure_id, seance_id, usager_id, presence, ordre)"
                + " select structure_courante(), '" + seance + "', id, 'present', 1 from usager where nom = 'Quere'");
        assertThat(guichet.ville
                        .visiteur(Role.CONSEILLER)
                        .lire("/equipe/seances/" + seance + "/presences")
                        .body())
                .contains("Marc Quere")
                .containsOnlyOnce("Inscription faite par");
        assertThat(guichet.accueil
                        .lire("/equipe/inscriptions/" + action + "/imprimer")
                        .body())
                .contains("Jeanne")
                .doesNotContain("M. Le Gall");
    }

    @Test
    void is_told_too_or_not_at_all_as_they_chose() {
        var deux = parLeFils("Jeanne", "Le Gall", "les_deux");
        deux.put("telephone", "02 98 00 00 01");
        demander(guichet.ville.visiteur(), action, deux);
        assertThat(messages())
                .isEqualTo("confirmation tiers sms +33639981012 ; rappel personne appel 02 98 00 00 01 ;"
                        + " rappel tiers sms +33639981012");

        guichet.sql("delete from message");
        var autre = atelier("Impôts", 3);
        var elle = parLeFils("Yvonne", "Quere", "personne");
        elle.put("telephone", "06 39 98 20 20");
        demander(guichet.ville.visiteur(), autre, elle);
        assertThat(messages()).isEqualTo("confirmation personne sms +33639982020 ; rappel personne sms +33639982020");
        assertThat(guichet.accueil.lire("/equipe/inscriptions/" + autre).body())
                .contains("par son fils, M. Le Gall, " + DU_FILS);
    }

    @Test
    void says_what_is_missing_and_loses_nothing() {
        var fils = guichet.ville.visiteur();
        var vide = Map.of(
                "cle", UUID.randomUUID().toString(),
                "personnes[0].prenom", "Jeanne",
                "personnes[0].nom", "Le Gall",
                "tiers.pour", "autre",
                "tiers.nom", "https://exemple.fr",
                "tiers.telephone", "06 12",
                "tiers.lien", "cousin");
        var page = demander(fils, action, vide);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains(
                        "Écrivez le nom de qui fait la demande",
                        "Choisissez le lien",
                        "Nous n'arrivons pas à lire ce numéro",
                        "Choisissez qui nous prévenons",
                        "value=\"06 12\"");
        var muet = parLeFils("Jeanne", "Le Gall", "les_deux");
        assertThat(demander(fils, action, muet).body())
                .contains("un moyen de joindre la personne elle-même", "value=\"M. Le Gall\"", DU_FILS);
        muet.put("tiers.telephone", "");
        assertThat(demander(fils, action, muet).body()).contains("Donnez le téléphone ou l'adresse e-mail de qui");
        assertThat(combien("demande")).isZero();
        // For oneself, whoever else stands there is not dropped unseen.
        var moi = parLeFils("Luc", "Le Gall", "les_deux");
        moi.put("tiers.pour", "moi");
        moi.put("telephone", DU_FILS);
        var rempli = demander(fils, action, moi);
        assertThat(rempli.statusCode()).isEqualTo(422);
        assertThat(rempli.body())
                .contains("Vous avez écrit qui fait la demande", "value=\"M. Le Gall\"", "un seul suffit");
        moi.put("tiers.nom", " ");
        moi.put("tiers.telephone", "");
        assertThat(demander(fils, action, moi).statusCode()).isEqualTo(302);
        assertThat(combien("tiers")).isZero();
    }

    /** Of whom the register knows nothing but a name, the helper's number finds the same record again. */
    @Test
    void never_makes_a_second_person_of_whom_they_register() {
        demander(guichet.ville.visiteur(), action, parLeFils("Jeanne", "Le Gall", "tiers"));
        var autre = atelier("Impôts", 3);
        demander(guichet.ville.visiteur(), autre, parLeFils("jeanne", "LE GALL", "tiers"));
        assertThat(combien("usager")).isOne();
        assertThat(combien("inscription")).isEqualTo(2);
        assertThat(demander(guichet.ville.visiteur(), autre, parLeFils("Jeanne", "Le Gall", "tiers"))
                        .statusCode())
                .isEqualTo(409);
        var voisine = parLeFils("Jeanne", "Le Gall", "tiers");
        voisine.put("tiers.telephone", "06 39 98 77 77");
        demander(guichet.ville.visiteur(), atelier("Cartes", 3), voisine);
        assertThat(combien("usager"))
                .as("another helper may speak of another Jeanne")
                .isEqualTo(2);
    }

    @Test
    void registers_both_parents_with_one_telephone_and_each_place_stays_its_own() {
        var mere = guichet.ville.visiteur();
        var pere = guichet.ville.visiteur();
        demander(mere, action, parLeFils("Jeanne", "Le Gall", "tiers"));
        var lui = parLeFils("Yves", "Riou", "tiers");
        lui.put("tiers.lien", "voisin");
        assertThat(demander(pere, action, lui).statusCode()).isEqualTo(302);
        assertThat(combien("inscription")).isEqualTo(2);
        assertThat(guichet.une("select count(distinct code) from demande", Integer.class))
                .isEqualTo(2);
        assertThat(mere.lire("/ma-place").body()).contains("Jeanne").doesNotContain("Riou");
        assertThat(pere.lire("/ma-place").body()).contains("Riou").doesNotContain("Jeanne");
    }

    @Test
    void keeps_one_place_when_two_ask_for_the_same_person_at_once() throws Exception {
        try (var mains = Executors.newVirtualThreadPerTaskExecutor()) {
            var toutes = mains.invokeAll(java.util.stream.IntStream.range(0, 6)
                    .<Callable<Integer>>mapToObj(_ ->
                            () -> demander(guichet.ville.visiteur(), action, parLeFils("Jeanne", "Le Gall", "tiers"))
                                    .statusCode())
                    .toList());
            for (var une : toutes) {
                assertThat(une.get()).isIn(302, 409);
            }
        }
        assertThat(combien("usager")).isOne();
        assertThat(combien("inscription")).isOne();
        assertThat(combien("tiers")).isOne();
    }

    @Test
    void is_noted_at_the_desk_and_by_telephone() {
        var jeanne = guichet.personne("Jeanne", "Le Gall", "02 98 11 22 33");
        var confirmer = guichet.envoyer(
                guichet.accueil.lire("/equipe/inscrire?canal=telephone&action=" + action),
                Map.of("choisir", jeanne.toString()));
        assertThat(confirmer.body()).contains("Qui demande ?", "Qui fait la demande, seulement");
        var faute = guichet.envoyer(
                confirmer, Map.of("aller", "inscrire", "tiers.pour", "autre", "tiers.nom", "Mme Abgrall"));
        assertThat(faute.body()).contains("Choisissez le lien", "value=\"Mme Abgrall\"");
        var dites = new HashMap<>(Map.of(
                "aller", "inscrire",
                "tiers.pour", "autre",
                "tiers.lien", "travailleur_social",
                "tiers.telephone", "02 98 44 55 66",
                "tiers.courriel", "abgrall@exemple.fr",
                "tiers.prevenir", "tiers"));
        assertThat(guichet.envoyer(faute, dites).statusCode()).isEqualTo(302);
        assertThat(messages())
                .isEqualTo("confirmation tiers courriel abgrall@exemple.fr ; rappel tiers courriel abgrall@exemple.fr");
        assertThat(guichet.une("select telephone from usager", String.class)).isEqualTo("02 98 11 22 33");
        var ici = "/equipe/inscriptions/" + action + "/" + guichet.inscription(action, jeanne);
        assertThat(guichet.accueil.lire(ici).body())
                .containsOnlyOnce("par un travailleur social, Mme Abgrall, 02 98 44 55 66, abgrall@exemple.fr");

        guichet.accueil.poster(ici + "/tiers", Map.of());
        assertThat(guichet.accueil.lire(ici).body()).contains("effacé").doesNotContain("Abgrall");
        assertThat(messages()).doesNotContain("abgrall").contains("personne appel 02 98 11 22 33");
        assertThat(guichet.une("select count(*) from journal where acte = 'inscription.oublier_tiers'", Integer.class))
                .isOne();
        assertThat(guichet.ville
                        .visiteur(Role.LECTEUR)
                        .poster(ici + "/tiers", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void is_corrected_by_the_team_and_told_there() {
        demander(guichet.ville.visiteur(), action, parLeFils("Jeanne", "Le Gall", "tiers"));
        var ici = "/equipe/inscriptions/" + action + "/" + guichet.une("select id from inscription", UUID.class);
        assertThat(guichet.accueil.lire(ici).body()).contains(ici + "/tiers\"", "Corriger son nom");
        var page = guichet.accueil.lire(ici + "/tiers");
        assertThat(page.body()).contains("value=\"M. Le Gall\"", DU_FILS);
        var champs = Guichetier.champs(page.body());
        champs.putAll(Map.of("tiers.nom", "Mme Abgrall", "tiers.lien", "fille", "tiers.telephone", "06 12"));
        var faute = guichet.accueil.poster(ici + "/tiers/corriger", champs);
        assertThat(faute.statusCode()).isEqualTo(422);
        assertThat(faute.body()).contains("Nous n'arrivons pas à lire ce numéro", "value=\"Mme Abgrall\"");
        champs.put("tiers.telephone", "06 39 98 99 99");
        assertThat(guichet.accueil.poster(ici + "/tiers/corriger", champs).statusCode())
                .isEqualTo(302);
        assertThat(guichet.accueil.lire(ici).body()).contains("par sa fille, Mme Abgrall, 06 39 98 99 99");
        assertThat(messages()).isEqualTo("confirmation tiers sms +33639989999 ; rappel tiers sms +33639989999");
        assertThat(guichet.une("select count(*) from journal where acte = 'inscription.corriger_tiers'", Integer.class))
                .isOne();
        assertThat(guichet.ville.visiteur(Role.LECTEUR).lire(ici + "/tiers").statusCode())
                .isEqualTo(404);
    }

    @Test
    void is_forgotten_by_whoever_has_the_place_and_by_nobody_else() {
        var fils = guichet.ville.visiteur();
        demander(fils, action, parLeFils("Jeanne", "Le Gall", "tiers"));
        var inscription = Map.of(
                "inscription",
                guichet.une("select id from inscription", UUID.class).toString());
        guichet.ville.visiteur().poster("/ma-place/tiers", inscription);
        assertThat(combien("tiers")).isOne();
        fils.poster("/ma-place/tiers", inscription);
        assertThat(combien("tiers")).isZero();
        assertThat(guichet.une("select count(*) from message where destinataire is not null", Integer.class))
                .isZero();
        assertThat(fils.lire("/ma-place").body())
                .as("whoever pressed may be the helper")
                .doesNotContain("Jeanne", "M. Le Gall");
        assertThat(combien("inscription")).isOne();
    }

    @Test
    void has_a_code_that_opens_only_what_it_was_sent_for_and_dies_when_they_are_forgotten() {
        var jeanne = guichet.personne("Jeanne", "Le Gall", "02 98 11 22 33");
        var lui = Map.of(
                "aller", "inscrire",
                "tiers.pour", "autre",
                "tiers.nom", "M. Le Gall",
                "tiers.lien", "fils",
                "tiers.telephone", DU_FILS,
                "tiers.prevenir", "les_deux");
        assertThat(auGuichet(jeanne, action, lui).statusCode()).isEqualTo(302);
        var code = guichet.une("select code from demande", String.class);
        assertThat(ouvre(code)).isTrue();
        guichet.accueil.poster(
                "/equipe/inscriptions/" + action + "/" + guichet.inscription(action, jeanne) + "/tiers", Map.of());
        assertThat(ouvre(code)).isFalse();
        assertThat(auGuichet(jeanne, atelier("Impôts", 3), Map.of("aller", "inscrire"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(combien("inscription")).isEqualTo(2);
        assertThat(guichet.une("select count(*) from demande where code = '" + code + "'", Integer.class))
                .isZero();
    }

    private HttpResponse<String> auGuichet(UsagerId qui, ActionId ou, Map<String, String> dites) {
        return guichet.envoyer(
                guichet.envoyer(
                        guichet.accueil.lire("/equipe/inscrire?canal=telephone&action=" + ou),
                        Map.of("choisir", qui.toString())),
                dites);
    }

    @Test
    void has_a_code_that_dies_the_day_after_too() {
        demander(guichet.ville.visiteur(), action, parLeFils("Jeanne", "Le Gall", "tiers"));
        var code = guichet.une("select code from demande", String.class);
        oublier(Instant.parse("2024-01-23T11:00:00Z"));
        assertThat(ouvre(code)).isFalse();
        assertThat(combien("demande")).isOne();
    }

    @Test
    void does_not_open_what_the_person_asks_for_herself_in_the_same_browser() {
        var commun = guichet.ville.visiteur();
        var elle = parLeFils("Jeanne", "Le Gall", "les_deux");
        elle.put("telephone", "06 39 98 20 20");
        demander(commun, action, elle);
        var seule = parLeFils("Jeanne", "Le Gall", "personne");
        seule.keySet().removeIf(champ -> champ.startsWith("tiers."));
        seule.put("telephone", "06 39 98 20 20");
        demander(commun, atelier("Impôts", 3), seule);
        assertThat(guichet.une("select count(distinct code) from demande", Integer.class))
                .isEqualTo(2);
    }

    private boolean ouvre(String code) {
        return guichet.ville
                        .visiteur()
                        .poster("/ma-place", Map.of("code", code, "nom", "LEG"))
                        .statusCode()
                == 302;
    }

    @Test
    void is_said_to_whom_the_number_belongs_that_is_corrected() {
        var fils = guichet.ville.visiteur();
        demander(fils, action, parLeFils("Jeanne", "Le Gall", "tiers"));
        assertThat(fils.lire("/ma-place/corriger").body())
                .contains("Ce sont les coordonnées de M. Le Gall, qui a fait la demande pour Jeanne Le Gall", DU_FILS);
        fils.poster("/ma-place/corriger", Map.of("telephone", "06 39 98 99 99"));
        assertThat(guichet.une("select telephone from tiers", String.class)).isEqualTo("06 39 98 99 99");
        var deux = parLeFils("Anne", "Riou", "les_deux");
        deux.put("telephone", "02 98 00 00 01");
        demander(fils, atelier("Cartes", 3), deux);
        assertThat(fils.lire("/ma-place/corriger").body())
                .contains("Ce sont les coordonnées de Anne Riou, et non celles de M. Le Gall", "02 98 00 00 01")
                .doesNotContain(DU_FILS);
    }

    @Test
    void asks_for_no_more_messages_until_they_are_forgotten() {
        demander(guichet.ville.visiteur(), action, parLeFils("Jeanne", "Le Gall", "tiers"));
        demander(guichet.ville.visiteur(), atelier("Cartes", 3), parLeFils("Anne", "Riou", "tiers"));
        guichet.sql("insert into message_arret (structure_id, destinataire, le)"
                + " values (structure_courante(), '+33639981012', '2024-01-15T08:00Z'),"
                + " (structure_courante(), '+33639980000', '2024-01-15T08:00Z')");
        var deJeanne =
                guichet.une("select inscription.id from inscription where action_id = '" + action + "'", UUID.class);
        guichet.accueil.poster("/equipe/inscriptions/" + action + "/" + deJeanne + "/tiers", Map.of());
        assertThat(combien("message_arret")).as("they asked for another too").isEqualTo(2);
        oublier(Instant.parse("2024-01-23T11:00:00Z"));
        assertThat(guichet.une("select destinataire from message_arret", String.class))
                .isEqualTo("+33639980000");
    }

    @Test
    void is_forgotten_the_day_after_and_with_the_person() {
        demander(guichet.ville.visiteur(), action, parLeFils("Jeanne", "Le Gall", "tiers"));
        oublier(Instant.parse("2024-01-23T10:00:00Z"));
        assertThat(combien("tiers")).isOne();
        oublier(Instant.parse("2024-01-23T11:00:00Z"));
        assertThat(combien("tiers")).isZero();

        var quitte = guichet.ville.visiteur();
        demander(quitte, atelier("Cartes", 3), parLeFils("Anne", "Morvan", "tiers"));
        quitte.poster(
                "/ma-place/annuler",
                Map.of(
                        "inscription",
                        guichet.une("select inscription_id from tiers", UUID.class)
                                .toString()));
        oublier(Instant.parse("2024-01-15T07:00:00Z"));
        assertThat(combien("tiers")).as("what was given up is told first").isOne();
        oublier(Instant.parse("2024-01-16T08:00:01Z"));
        assertThat(combien("tiers")).isZero();

        demander(guichet.ville.visiteur(), atelier("Impôts", 3), parLeFils("Yves", "Riou", "tiers"));
        var yves = guichet.une("select id from usager where nom = 'Riou'", UUID.class);
        var conseiller = guichet.ville.visiteur(Role.CONSEILLER);
        assertThat(conseiller.lire("/equipe/personnes/" + yves + "/donnees").body())
                .contains("Qui l", "M. Le Gall", "son fils");
        conseiller.poster("/equipe/personnes/" + yves + "/effacer", Map.of());
        assertThat(combien("tiers")).isZero();
        assertThat(guichet.une(
                        "select count(*) from message where destinataire = '+33639981012' and modele = 'rappel'"
                                + " and inscription_id in (select id from inscription where usager_id = '" + yves
                                + "')",
                        Integer.class))
                .isZero();
    }

    private void oublier(Instant avant) {
        guichet.ville.faire(() -> {
            contexte.getBean(VieDesInscriptions.class).oublier(avant);
            return List.of();
        });
    }
}
