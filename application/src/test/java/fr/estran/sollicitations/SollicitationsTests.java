package fr.estran.sollicitations;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.FormulaireHtml;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.acteurs.Role;
import fr.estran.tirages.Canal;
import fr.estran.urne.EnqueteDEssai;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The records of Quimper; a survey went out on 8 January 2024. It is Monday the 15th: sixty people are asked, then reminded. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SollicitationsTests {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    Ville ville;
    EnqueteDEssai essai;
    Visiteur responsable;
    String ici;

    @BeforeAll
    void une_enquete() {
        ville = Ville.dans(contexte).avecQuimper();
        essai = new EnqueteDEssai(ville, contexte);
        responsable = ville.visiteur(Role.RESPONSABLE);
        ici = "/equipe/enquetes/" + essai.id;
        faire(
                "update usager set enquetes = false where id in (select usager_id from participation join seance on seance.id = seance_id join usager on usager.id = usager_id where presence = 'present' and seance.statut = 'tenue' and debut > '2023-03-01' and usager.nom is not null and not exists (select from fusion where absorbe_id = usager.id) limit 5)");
    }

    @Test
    @Order(1)
    void tells_how_many_by_which_way_and_who_is_left_out_before_anybody_is_asked() {
        var page = compter(Map.of());

        assertThat(page)
                .contains("personnes seraient sollicitées", "par un lien, dans un e-mail", "par téléphone")
                .containsPattern("[0-9]+ ne souhaitent pas qu'on lui demande|une ne souhaite pas qu'on lui demande")
                .containsPattern("sont mineures, ou peuvent l'être|est mineure, ou peut l'être");
        assertThat(nombre("select count(*) from enquete_invitation where enquete_id = :id"))
                .isZero();
        assertThat(responsable
                        .envoyer(
                                ici + "/demander/compter", Map.of("du", List.of("hier"), "nombre", List.of("beaucoup")))
                        .body())
                .contains("Il manque ce jour.", "Écrivez un nombre", "Cochez au moins une façon");
        assertThat(compter(Map.of("formes", List.of("atelier"), "quartiers", List.of("penhars"))))
                .contains("personnes seraient sollicitées");
    }

    @Test
    @Order(2)
    void asks_sixty_people_by_three_ways_in_a_few_clicks_and_each_of_them_once() {
        var page = compter(Map.of("nombre", List.of("60")));
        assertThat(page).contains("60 personnes seraient sollicitées");
        var confirmation = FormulaireHtml.lire(page, ici + "/demander");

        responsable.envoyer(ici + "/demander", confirmation.champs);
        responsable.envoyer(ici + "/demander", confirmation.champs);

        assertThat(nombre("select count(distinct usager_id) from enquete_invitation where enquete_id = :id"))
                .isEqualTo(60);
        assertThat(nombre("select count(*) from enquete_invitation where enquete_id = :id"))
                .as("a double click asks nobody twice")
                .isEqualTo(60);
        assertThat(nombre("select count(distinct case when canal in ('courriel', 'sms') then 'lien' else canal end)"
                        + " from enquete_invitation where enquete_id = :id"))
                .isGreaterThanOrEqualTo(2);
        assertThat(nombre("select count(*) from enquete_invitation invitation join usager on usager.id = usager_id"
                        + " where enquete_id = :id and (usager.enquetes is false or usager.nom is null"
                        + " or usager.annee_naissance >= 2006)"))
                .isZero();
        assertThat(nombre("select count(*) from enquete_invitation where enquete_id = :id"
                        + " and (lien is null) = (canal in ('courriel', 'sms'))"))
                .as("a link for whoever answers by one, and for nobody else")
                .isZero();
        assertThat(nombre("select count(*) from journal where acte = 'enquete.solliciter'"))
                .isEqualTo(1);
        var liste = responsable.lire(ici + "/demandes").body();
        assertThat(liste).contains("sur 60 personnes sollicitées", "va partir");
    }

    @Test
    @Order(3)
    void adds_people_later_leaving_those_out_who_were_asked() {
        var page = compter(Map.of("nombre", List.of("5")));

        assertThat(page).contains("5 personnes seraient sollicitées", "60 le sont déjà pour cette enquête");
        responsable.envoyer(ici + "/demander", FormulaireHtml.lire(page, ici + "/demander").champs);
        assertThat(nombre("select count(distinct usager_id) from enquete_invitation where enquete_id = :id"))
                .isEqualTo(65);
    }

    @Test
    @Order(4)
    void asks_one_person_from_their_own_sheet_and_nobody_who_would_rather_not() {
        var qui = texte(
                "select usager.id::text from usager where nom is not null and telephone is not null"
                        + " and enquetes is null and annee_naissance < 1990 and anonyme_depuis is null"
                        + " and not exists (select from fusion where absorbe_id = usager.id)"
                        + " and not exists (select from enquete_invitation where enquete_id = :id and usager_id = usager.id) limit 1");
        var accueil = ville.visiteur(Role.ACCUEIL);
        assertThat(accueil.lire("/equipe/personnes/" + qui).body()).contains("Lui demander son avis");

        accueil.poster(ici + "/demander/" + qui, Map.of("canal", "appel"));

        assertThat(accueil.lire("/equipe/personnes/" + qui).body())
                .contains("Son avis lui est demandé.", "Et pour vous ?");
        assertThat(accueil.lire(ici + "/appels").body()).contains("/appels/" + qui);
        var refus = texte("select id::text from usager where enquetes is false and nom is not null limit 1");
        assertThat(accueil.lire(ici + "/demander/" + refus).body()).contains("ne souhaite pas qu'on lui demande");
        accueil.poster(ici + "/demander/" + refus, Map.of("canal", "appel"));
        assertThat(nombre("select count(*) from enquete_invitation where enquete_id = :id and usager_id = '" + refus
                        + "'"))
                .isZero();
    }

    @Test
    @Order(5)
    void reminds_once_who_has_not_answered_and_leaves_no_trace_of_who_had() {
        assertThat(responsable.lire(ici + "/demandes").body())
                .as("nobody is reminded on the day on which they were asked")
                .doesNotContain("Relancer ces");
        faire("update enquete_invitation set le = '2024-01-09' where enquete_id = :id");
        var contactees = nombre("select count(*) from enquete_invitation where enquete_id = :id");
        var parLien = nombre("select count(*) from enquete_invitation where enquete_id = :id and lien is not null");
        var lien =
                texte("select lien::text from enquete_invitation where enquete_id = :id and lien is not null limit 1");
        var liens = contexte.getBean(LiensDEnquete.class);
        var voix = liens.voix(essai.id, java.util.UUID.fromString(lien));
        ville.faire(() -> contexte.getBean(fr.estran.urne.Urne.class)
                .deposer(essai.lire(), EnqueteDEssai.bulletin("60_plus", "4", "Merci"), voix));
        var papier = texte(
                "select usager_id::text from enquete_invitation where enquete_id = :id and canal = 'appel' limit 1");
        responsable.envoyer(ici + "/demandes/rendues", Map.of("rendues", List.of(papier)));

        assertThat(responsable.lire(ici + "/demandes").body())
                .contains((contactees - 2) + " personnes n'ont pas répondu", (parLien - 1) + " par un lien");
        assertThat(ville.<Map<Canal, Integer>>faire(
                        () -> contexte.getBean(RelancesDEnquete.class).aRelancer(essai.id, false)))
                .as("as long as no link can leave, nobody waits for one")
                .doesNotContainKeys(Canal.COURRIEL, Canal.SMS);
        responsable.poster(ici + "/demandes/relancer", Map.of());
        responsable.poster(ici + "/demandes/relancer", Map.of());

        assertThat(nombre(
                        "select count(*) from enquete_envoi where enquete_id = :id and relance and etat = 'a_envoyer'"))
                .isEqualTo(parLien - 1);
        assertThat(nombre("select count(*) from enquete_invitation where enquete_id = :id and relancee_le is null"))
                .as("who was passed over looks like the others")
                .isZero();
        for (var tour = 0; tour < 10; tour++) {
            contexte.getBean(FacteurDesEnquetes.class).passer(ville.structure);
        }
        assertThat(
                        nombre(
                                "select count(*) from enquete_envoi where enquete_id = :id and relance and etat <> 'a_imprimer'"))
                .as("a reminder that left leaves nothing behind")
                .isZero();
    }

    @Test
    @Order(6)
    void prints_the_letters_and_notes_those_that_left() {
        var reste = nombre("select count(*) from enquete_envoi where enquete_id = :id and etat = 'a_imprimer'");
        if (reste > 0) {
            assertThat(responsable.lire(ici + "/lettres.pdf").body()).startsWith("%PDF");
            var page = responsable.lire(ici + "/demandes").body();
            responsable.envoyer(ici + "/lettres/parties", FormulaireHtml.lire(page, ici + "/lettres/parties").champs);
        }
        assertThat(nombre("select count(*) from enquete_envoi where enquete_id = :id and etat = 'a_imprimer'"))
                .isZero();
        assertThat(responsable.lire(ici + "/lettres.pdf").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(7)
    void is_open_to_who_needs_it_and_forgets_links_and_ticks_at_the_count() {
        assertThat(ville.visiteur(Role.LECTEUR).lire(ici + "/demandes").statusCode())
                .isEqualTo(404);
        assertThat(ville.visiteur(Role.ACCUEIL).lire(ici + "/demander").statusCode())
                .isEqualTo(404);
        faire("update enquete set repondants = 12 where id = :id");
        assertThat(
                        nombre(
                                "select count(*) from enquete_invitation where enquete_id = :id and (lien is not null or repondu or relancee_le is not null)"))
                .isZero();
        assertThat(nombre("select count(*) from enquete_envoi where enquete_id = :id"))
                .isZero();
    }

    private String compter(Map<String, List<String>> autres) {
        var formulaire = FormulaireHtml.lire(responsable.lire(ici + "/demander").body(), ici + "/demander/compter");
        autres.forEach((nom, dits) -> formulaire.avec(nom, dits.toArray(String[]::new)));
        return responsable.envoyer(ici + "/demander/compter", formulaire.champs).body();
    }

    private int nombre(String sql) {
        return ville.faire(
                () -> jdbc.sql(sql).param("id", essai.id).query(Integer.class).single());
    }

    private String texte(String sql) {
        return ville.faire(
                () -> jdbc.sql(sql).param("id", essai.id).query(String.class).single());
    }

    private void faire(String sql) {
        ville.faire(() -> jdbc.sql(sql).param("id", essai.id).update());
    }
}
