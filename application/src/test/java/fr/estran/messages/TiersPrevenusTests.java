package fr.estran.messages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.DemandeInscription;
import fr.estran.inscriptions.places.DemandeInscription.Coordonnees;
import fr.estran.inscriptions.places.DemandeInscription.Participant;
import fr.estran.inscriptions.places.Demandes;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.inscriptions.places.Inscriptions;
import fr.estran.inscriptions.places.Tiers;
import fr.estran.inscriptions.places.Tiers.Lien;
import fr.estran.inscriptions.places.Tiers.Prevenu;
import fr.estran.inscriptions.places.TiersDesInscriptions;
import fr.estran.inscriptions.places.Verdict.Enregistree;
import fr.estran.inscriptions.places.VieDesInscriptions;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.droits.Role;
import fr.estran.socle.vocabulaire.Moyen;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is said to whoever registered somebody, in the stead of the person or too: by each way, and for whom. */
@Tag("long")
class TiersPrevenusTests extends BureauDePoste {

    private static final String LUNDI = "2024-01-15T09:00";
    private static final Coordonnees RIEN = new Coordonnees(null, null, null, Moyen.AUCUN, false);
    private static final Coordonnees SON_FIXE = new Coordonnees("02 98 00 00 01", null, null, Moyen.APPEL, false);

    @BeforeEach
    void rien_en_route() throws Exception {
        POSTE.purgeEmailFromAllMailboxes();
        SMS.clear();
        REPONSES.clear();
        ville = nouvelle();
    }

    private static Tiers fils(@Nullable String telephone, @Nullable String courriel, Prevenu prevenir) {
        return new Tiers("M. Le Gall", Lien.FILS, telephone, courriel, prevenir);
    }

    private List<InscriptionVue> inscrire(Seances ou, Coordonnees elles, Tiers tiers, String... noms) {
        var demande = new DemandeInscription(
                UUID.randomUUID(),
                ou.action,
                Stream.of(noms)
                        .map(nom -> new Participant(null, "Jeanne", nom, null, null, Set.of()))
                        .toList(),
                elles,
                null,
                null,
                tiers);
        return ((Enregistree) le(
                        LUNDI,
                        () -> ici(() -> contexte.getBean(Inscriptions.class).inscrire(demande, Auteur.EN_LIGNE))))
                .inscriptions();
    }

    @Test
    void are_told_for_whom_it_is_by_a_text_and_a_reminder() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        var place = inscrire(atelier, RIEN, fils("06 39 98 10 12", null, Prevenu.TIERS), "Le Gall")
                .getFirst();
        passer(LUNDI);
        assertThat(SMS).singleElement().satisfies(sms -> {
            assertThat(sms.cle()).isEqualTo(place.id() + ".confirmation.tiers.1");
            assertThat(sms.corps())
                    .contains("\"to\":\"+33639981012\"", "Pour Jeanne Le Gall. Place ", "Code " + place.code());
        });
        passer("2024-02-04T10:00");
        assertThat(SMS.getLast().corps()).contains("Pour Jeanne Le Gall. Rappel : Photos de vacances");
    }

    @Test
    void are_told_by_an_e_mail_that_names_the_person_before_it_speaks_to_them() throws Exception {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        inscrire(atelier, SON_FIXE, fils(null, "fils@exemple.fr", Prevenu.LES_DEUX), "Le Gall");
        passer(LUNDI);
        assertThat(POSTE.getReceivedMessages()).singleElement().satisfies(recu -> {
            assertThat(recu.getSubject()).startsWith("Pour Jeanne Le Gall : ");
            assertThat(texte(recu))
                    .containsSubsequence(
                            "Bonjour M. Le Gall,",
                            "au sujet de la place de Jeanne Le Gall",
                            "Bonjour Jeanne,",
                            "Votre place est réservée",
                            "Voir, changer ou annuler");
        });
        // She is called before it, as she wished.
        assertThat(messages(atelier.action)).contains("rappel appel a_appeler 2024-02-05 10:00");
    }

    @Test
    void are_called_in_the_stead_of_the_person_and_may_say_that_she_does_not_come() {
        var atelier = Seances.atelier(this, "2024-01-16T09:00");
        var place = inscrire(atelier, SON_FIXE, fils("02 98 77 77 77", null, Prevenu.TIERS), "Le Gall")
                .getFirst();
        aAppeler(atelier, place);
        var conseiller = ville.visiteur(Role.CONSEILLER);
        var liste = conseiller.lire("/equipe/messages/appels").body();
        assertThat(liste).contains("M. Le Gall", "pour Jeanne Le Gall", "02 98 77 77 77");
        conseiller.poster("/equipe/messages/appels/suivant", Map.of());
        assertThat(conseiller.lire("/equipe/messages/appels").body())
                .contains(
                        "Vous appelez M. Le Gall",
                        "Puis-je parler à M. Le Gall",
                        "C'est au sujet de Jeanne Le Gall",
                        "value=\"ne_vient_pas\"");
    }

    /** The session was put off, and somebody calls to say so. */
    private void aAppeler(Seances ou, InscriptionVue place) {
        ville.faire(() ->
                jdbc.sql("delete from message where modele <> 'deplacement'").update());
        ville.faire(() -> jdbc.sql(
                        "insert into message (structure_id, id, cle, jeton, sujet, modele, pour, canal, inscription_id, action_id,"
                                + " destinataire, cree_le, du, etat) values (structure_courante(), gen_random_uuid(),"
                                + " gen_random_uuid()::text, gen_random_uuid(), 'place', 'deplacement', 'tiers', 'appel', :inscription,"
                                + " :action, '02 98 77 77 77', '2024-01-15T08:00Z', '2024-01-15T08:00Z', 'a_appeler')")
                .param("inscription", place.id())
                .param("action", ou.action)
                .update());
    }

    /** A neighbour who is registered too reads of her own place apart from the one that she asked for. */
    @Test
    void are_told_of_their_own_place_apart() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        var numero = new Coordonnees("06 39 98 10 12", null, null, Moyen.SMS, false);
        atelier.inscrire(LUNDI, "Voisine", numero);
        inscrire(atelier, RIEN, fils("06 39 98 10 12", null, Prevenu.TIERS), "Le Gall");
        passer(LUNDI);
        SMS.clear();
        passer("2024-02-04T10:00");
        assertThat(SMS)
                .extracting(Recu::corps)
                .hasSize(2)
                .anyMatch(sms -> sms.contains("Pour Jeanne Le Gall. Rappel"))
                .anyMatch(sms -> !sms.contains("Le Gall"));
    }

    @Test
    void are_told_once_of_both_parents_where_what_is_said_is_for_both() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        inscrire(atelier, RIEN, fils("06 39 98 10 12", null, Prevenu.TIERS), "Le Gall", "Riou");
        passer(LUNDI);
        assertThat(SMS)
                .singleElement()
                .extracting(Recu::corps)
                .asString()
                .contains("Pour Jeanne Le Gall et Jeanne Riou.");
    }

    /** Two of one house, or of one body: each hears of whom they registered, and of nobody else. */
    @Test
    void are_told_apart_where_two_share_one_telephone() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        inscrire(atelier, RIEN, fils("06 39 98 10 12", null, Prevenu.TIERS), "Le Gall");
        inscrire(atelier, RIEN, new Tiers("Mme Abgrall", Lien.VOISIN, "06 39 98 10 12", null, Prevenu.TIERS), "Riou");
        passer("2024-02-04T10:00");
        assertThat(SMS)
                .filteredOn(sms -> sms.corps().contains("Rappel"))
                .hasSize(2)
                .noneMatch(sms -> sms.corps().contains("Le Gall") && sms.corps().contains("Riou"));
    }

    @Test
    void are_called_apart_where_two_share_one_telephone() {
        var atelier = Seances.atelier(this, "2024-01-16T09:00");
        var une = inscrire(atelier, RIEN, fils("02 98 77 77 77", null, Prevenu.TIERS), "Le Gall");
        var voisine = new Tiers("Mme Abgrall", Lien.VOISIN, "02 98 77 77 77", null, Prevenu.TIERS);
        var autre = inscrire(atelier, RIEN, voisine, "Riou");
        Stream.of(une, autre).forEach(places -> aAppeler(atelier, places.getFirst()));
        var liste =
                ville.visiteur(Role.CONSEILLER).lire("/equipe/messages/appels").body();
        assertThat(liste)
                .contains("M. Le Gall", "pour Jeanne Le Gall", "Mme Abgrall", "pour Jeanne Riou")
                .doesNotContain("Jeanne Le Gall et Jeanne Riou");
    }

    /** Nobody is said to be reached at the number of whoever registered them. */
    @Test
    void are_named_beside_their_number_where_they_were_not_reached() {
        var atelier = Seances.atelier(this, "2024-01-16T09:00");
        aAppeler(
                atelier,
                inscrire(atelier, RIEN, fils("02 98 77 77 77", null, Prevenu.TIERS), "Le Gall")
                        .getFirst());
        var accueil = ville.visiteur(Role.CONSEILLER);
        assertThat(accueil.lire("/equipe/inscriptions/" + atelier.action).body())
                .contains("M. Le Gall, pour Jeanne Le Gall");
        ville.faire(() -> jdbc.sql("delete from tiers").update());
        assertThat(accueil.lire("/equipe/inscriptions/" + atelier.action).body())
                .contains("la personne qui a fait la demande, pour Jeanne Le Gall");
        assertThat(accueil.lire("/equipe/messages/appels").body())
                .contains("la personne qui a fait la demande", "pour Jeanne Le Gall");
        assertThat(accueil.lire("/equipe/messages/actions/" + atelier.action).body())
                .contains("la personne qui a fait la demande")
                .doesNotContain("M. Le Gall");
        ville.faire(() -> jdbc.sql("update message set etat = 'echoue', echec = 'trois_essais', clos_le = du")
                .update());
        assertThat(accueil.lire("/equipe/messages/echecs").body())
                .contains("la personne qui a fait la demande")
                .doesNotContain("M. Le Gall");
    }

    @Test
    void correct_nobody_else_s_number_once_one_of_two_is_forgotten() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        var deux = inscrire(atelier, RIEN, fils("06 39 98 10 12", null, Prevenu.TIERS), "Le Gall", "Riou");
        var premiere = deux.getFirst().id();
        le(
                LUNDI,
                () -> ville.faire(() ->
                        List.of(contexte.getBean(TiersDesInscriptions.class).oublier(premiere))));
        var sienne = UUID.fromString(ville.faire(() -> jdbc.sql("select demande_id from inscription where id = :id")
                .param("id", premiere)
                .query(String.class)
                .single()));
        le(
                LUNDI,
                () -> ici(() -> {
                    var demandes = contexte.getBean(Demandes.class);
                    demandes.corriger(
                            demandes.lire(sienne), new Coordonnees("06 39 98 99 99", null, null, Moyen.SMS, false));
                    return true;
                }));
        assertThat(ville.faire(() -> jdbc.sql("select telephone from tiers")
                        .query(String.class)
                        .list()))
                .containsExactly("06 39 98 10 12");
        passer(LUNDI);
        assertThat(SMS)
                .filteredOn(sms -> sms.corps().contains("+33639989999"))
                .singleElement()
                .extracting(Recu::corps)
                .asString()
                .doesNotContain("Riou", deux.getLast().code());
    }

    /** Once the person is called of it, her time to answer begins with the call. */
    @Test
    void leave_an_offer_that_waits_for_a_call() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.regler("capacite = 1, promotion = 'proposition'");
        var avant = atelier.inscrire(LUNDI, "Riou", Seances.PAR_SMS);
        var place = inscrire(atelier, SON_FIXE, fils("06 39 98 10 12", null, Prevenu.TIERS), "Le Gall")
                .getFirst();
        le(LUNDI, () -> ici(() -> contexte.getBean(VieDesInscriptions.class).annuler(avant.id(), Auteur.EN_LIGNE)));
        assertThat(etatEtLimite()).isEqualTo("proposee false");
        le(
                LUNDI,
                () -> ville.faire(() ->
                        List.of(contexte.getBean(TiersDesInscriptions.class).oublier(place.id()))));
        assertThat(etatEtLimite()).isEqualTo("proposee true");
    }

    /** Whether it may be answered for longer than so many hours of service. */
    private String etatEtLimite() {
        return ville.faire(() -> jdbc.sql("select statut || ' ' || (propose_jusqu_a > '2024-02-01') from inscription"
                        + " where statut <> 'annulee_personne'")
                .query(String.class)
                .single());
    }

    @Test
    void correct_their_number_and_are_told_there() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        var place = inscrire(atelier, SON_FIXE, fils("06 39 98 10 12", null, Prevenu.TIERS), "Le Gall")
                .getFirst();
        le(
                LUNDI,
                () -> ici(() -> {
                    var demandes = contexte.getBean(Demandes.class);
                    demandes.corriger(
                            demandes.lire(place.demande()),
                            new Coordonnees("06 39 98 99 99", null, null, Moyen.SMS, false));
                    return true;
                }));
        passer(LUNDI);
        assertThat(SMS).singleElement().extracting(Recu::corps).asString().contains("+33639989999");
        assertThat(ville.faire(() -> jdbc.sql("select telephone from demande")
                        .query(String.class)
                        .single()))
                .isEqualTo("02 98 00 00 01");
    }

    @Test
    void have_the_code_again_at_their_number_and_the_number_of_the_person_opens_nothing() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        inscrire(atelier, SON_FIXE, fils("06 39 98 10 12", null, Prevenu.TIERS), "Le Gall");
        ville.faire(() -> jdbc.sql("delete from message").update());
        perdu("02 98 00 00 01");
        assertThat(messages(atelier.action)).isEmpty();
        perdu("06 39 98 10 12");
        passer("2024-01-16T09:00");
        assertThat(SMS).singleElement().extracting(Recu::corps).asString().contains("Pour Jeanne Le Gall. ");
    }

    private void perdu(String moyen) {
        le(
                "2024-01-16T09:00",
                () -> ici(() -> {
                    contexte.getBean(Renvois.class).renvoyer(new SaisieDuMoyen(moyen));
                    return moyen;
                }));
    }

    @Test
    void are_told_what_the_team_writes_once_each_and_counted_as_nobody() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        inscrire(
                atelier,
                new Coordonnees("06 39 98 20 20", null, null, Moyen.SMS, false),
                fils("06 39 98 10 12", null, Prevenu.LES_DEUX),
                "Le Gall");
        inscrire(atelier, RIEN, fils(null, "fils@exemple.fr", Prevenu.TIERS), "Riou");
        ville.faire(() -> jdbc.sql("delete from message").update());
        var mot = new AEcrire(
                Identifiants.nouveau(),
                "Apportez vos lunettes.",
                false,
                List.of(new AEcrire.Concernee(atelier.action, atelier.seance, a("2024-02-06T14:00"))));
        var ecrit = (MessagesLibres.Resultat.Ecrit) le(
                LUNDI,
                () -> ici(() ->
                        contexte.getBean(MessagesLibres.class).ecrire(mot, null, ville.comptes.get(Role.CONSEILLER))));
        assertThat(ecrit.repartition().personnes()).isEqualTo(2);
        passer(LUNDI);
        passer(LUNDI);
        assertThat(SMS).hasSize(2).anyMatch(sms -> sms.corps().contains("Pour Jeanne Le Gall."));
        assertThat(POSTE.getReceivedMessages()).hasSize(1);
    }

    /** What a folder told: its registrations have no asking, and their reminder is written once. */
    @Test
    void are_reminded_of_what_a_folder_told() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        ville.faire(() -> jdbc.sql("""
                        with qui as (
                            insert into usager (structure_id, id, prenom, nom, telephone, contact)
                            values (structure_courante(), gen_random_uuid(), 'Jeanne', 'Le Gall', '02 98 00 00 01', 'appel')
                            returning id),
                        place as (
                            insert into inscription (structure_id, id, action_id, usager_id, statut, inscrit_le)
                            select structure_courante(), gen_random_uuid(), :action, qui.id, 'confirmee', '2024-01-02'
                            from qui
                            returning id)
                        insert into tiers (structure_id, inscription_id, nom, lien, telephone, prevenir)
                        select structure_courante(), id, 'M. Le Gall', 'fils', '06 39 98 10 12', 'tiers'
                        from place
                        """).param("action", atelier.action).update());
        for (var fois = 0; fois < 2; fois++) {
            le(LUNDI, () -> {
                contexte.getBean(PreparationDesRappels.class).preparer(ville.structure);
                return "";
            });
        }
        assertThat(messages(atelier.action)).containsExactly("rappel sms a_envoyer 2024-02-04 10:00");
    }
}
