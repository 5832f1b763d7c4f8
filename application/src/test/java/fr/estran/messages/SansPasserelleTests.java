package fr.estran.messages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.FormulaireHtml;
import fr.estran.Ville;
import fr.estran.inscriptions.maplace.Billet.RappelPrevu;
import fr.estran.inscriptions.maplace.MoyenDePrevenir;
import fr.estran.inscriptions.places.Atelier;
import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.DemandeInscription;
import fr.estran.inscriptions.places.DemandeInscription.Coordonnees;
import fr.estran.inscriptions.places.Inscriptions;
import fr.estran.inscriptions.places.Provenance;
import fr.estran.inscriptions.places.Verdict.Enregistree;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.droits.Role;
import fr.estran.socle.vocabulaire.Moyen;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A town that has set neither a gateway nor a server for mail. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SansPasserelleTests {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Facteur facteur;

    @Test
    void has_people_called_and_says_to_those_who_can_set_it_right_what_is_missing() {
        var ville = Ville.dans(contexte);
        var action = ActionId.nouveau();
        ville.faire(() -> jdbc.sql("""
                        insert into action (structure_id, id, type, titre, capacite)
                        values (structure_courante(), :id, 'atelier', 'Photos', 8)
                        """).param("id", action).update());
        ville.faire(() -> jdbc.sql("""
                        insert into seance (structure_id, id, action_id, debut, fin, statut)
                        values (structure_courante(), gen_random_uuid(), :id,
                            now() + interval '9 days', now() + interval '9 days 2 hours', 'prevue')
                        """).param("id", action).update());
        StructureCourante.auNomDe(
                ville.structure,
                () -> contexte.getBean(Inscriptions.class)
                        .inscrire(
                                new DemandeInscription(
                                        UUID.randomUUID(),
                                        action,
                                        List.of(new DemandeInscription.Participant(
                                                null, "Lou", "Riou", null, null, Set.of())),
                                        Seances.PAR_SMS,
                                        null,
                                        null),
                                Auteur.EN_LIGNE));
        facteur.passer(ville.structure);

        var responsable = ville.visiteur(Role.RESPONSABLE);
        assertThat(responsable.lire("/equipe").body())
                .contains("1 personne à appeler", "l'envoi de SMS ou d'e-mails n'est pas réglé");
        assertThat(responsable.lire("/reglages/messages").body()).contains("Aucun envoi de SMS n'est réglé");
        assertThat(ville.visiteur(Role.ACCUEIL).lire("/equipe").body())
                .contains("1 personne à appeler")
                .doesNotContain("pas réglé");
    }

    /** At the desk, they heard it a moment ago. */
    @Test
    void has_nobody_called_to_be_told_again_what_was_said_aloud() {
        var ville = Ville.dans(contexte);
        var atelier = Atelier.de(contexte, ville, 8);
        for (var auteur : List.of(
                Auteur.equipe(Provenance.TELEPHONE, UUID.randomUUID()),
                Auteur.equipe(Provenance.SUR_PLACE, UUID.randomUUID()))) {
            StructureCourante.auNomDe(
                    ville.structure,
                    () -> contexte.getBean(Inscriptions.class)
                            .inscrire(
                                    new DemandeInscription(
                                            UUID.randomUUID(),
                                            atelier.id,
                                            List.of(new DemandeInscription.Participant(
                                                    null, "Lou", "Riou" + auteur.provenance(), null, null, Set.of())),
                                            Seances.PAR_SMS,
                                            null,
                                            null),
                                    auteur));
        }
        facteur.passer(ville.structure);

        assertThat(ville.faire(() -> jdbc.sql(
                                "select distinct canal || ' ' || etat from message where modele = 'confirmation'")
                        .query(String.class)
                        .list()))
                .containsExactly("sms echoue");
    }

    @Test
    void offers_no_sms_at_the_desk() {
        var ville = Ville.dans(contexte);
        var atelier = Atelier.de(contexte, ville, 8);
        var qui = UUID.randomUUID();
        ville.faire(() -> jdbc.sql("""
                        insert into usager (structure_id, id, nom, prenom, telephone)
                        values (structure_courante(), :id, 'Riou', 'Lou', '06 39 98 00 01')
                        """).param("id", qui).update());
        var accueil = ville.visiteur(Role.ACCUEIL);
        var choisir = FormulaireHtml.lire(
                        accueil.lire("/equipe/inscrire?action=" + atelier.id).body(), "/equipe/inscrire")
                .avec("choisir", qui.toString());

        assertThat(accueil.envoyer("/equipe/inscrire", choisir.champs).body())
                .contains("name=\"prevenir\" value=\"appel\" checked")
                .doesNotContain("value=\"sms\"", "name=\"prevenir\" value=\"courriel\"");
    }

    @Test
    void says_beforehand_that_one_is_called_or_written_to_or_cannot_be_told() {
        var ville = Ville.dans(contexte);

        assertThat(moyen(ville, Seances.PAR_SMS)).contains(Moyen.APPEL);
        assertThat(moyen(ville, Seances.PAR_COURRIEL)).contains(Moyen.APPEL);
        assertThat(moyen(ville, new Coordonnees(null, "lou@exemple.fr", "3 rue du Port", Moyen.COURRIEL, false)))
                .contains(Moyen.COURRIER);
        assertThat(moyen(ville, new Coordonnees(null, "lou@exemple.fr", null, Moyen.COURRIEL, false)))
                .isEmpty();
    }

    /** It is on the day of the reminder that it cannot leave: a letter would come after the session. */
    @Test
    void promises_a_reminder_by_telephone_to_whoever_has_one_and_none_to_the_others() {
        var ville = Ville.dans(contexte);
        assertThat(rappel(ville, Seances.PAR_SMS)).hasValue("Nous vous rappellerons cette date par téléphone.");
        for (var sansNumero : List.of(
                new Coordonnees(null, "lou@exemple.fr", null, Moyen.COURRIEL, false),
                new Coordonnees(null, "lou@exemple.fr", "3 rue du Port", Moyen.COURRIEL, false))) {
            assertThat(rappel(ville, sansNumero)).hasValue("Notez bien la date : vous n'aurez pas de rappel.");
        }
    }

    private Optional<String> rappel(Ville ville, Coordonnees joindre) {
        var atelier = Atelier.de(contexte, ville, 8);
        var demande = new DemandeInscription(
                UUID.randomUUID(),
                atelier.id,
                List.of(new DemandeInscription.Participant(null, "Lou", "Riou", null, null, Set.of())),
                joindre,
                null,
                null);
        var faite = (Enregistree) StructureCourante.auNomDe(
                ville.structure, () -> contexte.getBean(Inscriptions.class).inscrire(demande, Auteur.EN_LIGNE));
        return ville.faire(() -> contexte.getBean(RappelPrevu.class)
                .de(faite.inscriptions().getFirst().id()));
    }

    private Optional<Moyen> moyen(Ville ville, Coordonnees joindre) {
        return ville.faire(() -> contexte.getBean(MoyenDePrevenir.class)
                .aTemps(joindre, Instant.now().plus(Duration.ofDays(60))));
    }
}
