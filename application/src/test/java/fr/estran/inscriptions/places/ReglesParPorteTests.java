package fr.estran.inscriptions.places;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Village;
import fr.estran.Ville;
import fr.estran.inscriptions.places.DemandeInscription.Coordonnees;
import fr.estran.inscriptions.places.DemandeInscription.Participant;
import fr.estran.inscriptions.places.DemandeInscription.Prescription;
import fr.estran.inscriptions.places.Verdict.Enregistree;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.vocabulaire.Moyen;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Each rule of places, at each door by which one is given. A door brings somebody as far as it can: a place, a rank, or nothing;
 * what must hold afterwards is the same whatever the door.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("long")
class ReglesParPorteTests {

    static final Auteur TELEPHONE = Auteur.equipe(Provenance.TELEPHONE, UUID.randomUUID());

    enum Porte {
        FORMULAIRE,
        PROFESSIONNEL,
        GUICHET,
        GROUPE,
        INVITATION,
        RETOUR,
        HORS_TOUR,
        ACCEPTATION,
        /** Records of the past: what they promised is kept as they tell it, and logged where it is too much. */
        IMPORT;

        /** Where somebody asks, rather than is called. */
        static final Set<Porte> DEMANDES = EnumSet.of(FORMULAIRE, PROFESSIONNEL, GUICHET);

        /** Where somebody is given what they waited for. */
        static final Set<Porte> DONS = EnumSet.of(HORS_TOUR, ACCEPTATION);
    }

    enum Regle {
        /** Never more than there are, but by a reason that is written. */
        CAPACITE,
        COMMENCEE,
        ANNULEE,
        /** One place or one rank for one person, who has one already. */
        DEJA_LA,
        /** The same, under a record that was merged into theirs. */
        DEJA_LA_SOUS_UNE_AUTRE_FICHE,
        /** A page that was opened before two records became one gives the place to the one that is kept. */
        FICHE_REUNIE,
        /** Nobody is known there any more, though the page was opened before. */
        OUBLIEE,
        BROUILLON,
        PAS_ENCORE_OUVERTE,
        /** Before those who wait there is nobody. */
        ORDRE,
        /** What is kept for the team is given by the team alone. */
        RESERVEE,
        /** An offer that ran out is no place any more, by whatever door; who comes back stands at the end. */
        PROPOSITION_ECHUE,
        /** Two who ask together have two places, or two ranks. */
        ENSEMBLE,
        /** Where one of two who ask together is there already, the other has nothing by it. */
        ENSEMBLE_DEJA_LA,
        /** Whoever holds a place waits no longer for the date that it was offered instead of. */
        UNE_SEULE_ATTENTE,
        /** Who books for somebody is told beside them: the place is theirs, and so is what is told of them. */
        POUR_QUELQU_UN,
        /** Whoever wishes to be told of nothing is called, of what they cannot know yet, and of nothing else. */
        SILENCE
    }

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    Ville ville;
    Atelier atelier;
    UsagerId elle;
    InscriptionVue sienne;
    Coordonnees joindre;

    @TempDir
    Path dossier;

    @BeforeEach
    void une_ville() {
        ville = Ville.dans(contexte);
        joindre = new Coordonnees("06 12 34 56 78", null, null, Moyen.SMS, false);
    }

    static Stream<Arguments> cases() {
        return Stream.of(Regle.values())
                .flatMap(regle -> Stream.of(Porte.values())
                        .filter(porte -> seTrouve(regle, porte))
                        .map(porte -> Arguments.of(regle, porte)));
    }

    /** Whether there can be such a thing there: who is offered a place has asked already, who is called has a rank. */
    private static boolean seTrouve(Regle regle, Porte porte) {
        return switch (regle) {
            case CAPACITE -> true;
            case COMMENCEE, ANNULEE, SILENCE -> porte != Porte.IMPORT;
            case DEJA_LA, DEJA_LA_SOUS_UNE_AUTRE_FICHE -> porte != Porte.IMPORT && !Porte.DONS.contains(porte);
            case FICHE_REUNIE, OUBLIEE -> porte == Porte.GUICHET || porte == Porte.GROUPE;
            case PROPOSITION_ECHUE -> porte == Porte.ACCEPTATION;
            case BROUILLON, PAS_ENCORE_OUVERTE, ORDRE, RESERVEE, ENSEMBLE, ENSEMBLE_DEJA_LA, POUR_QUELQU_UN ->
                Porte.DEMANDES.contains(porte);
            case UNE_SEULE_ATTENTE -> Porte.DONS.contains(porte);
        };
    }

    @ParameterizedTest
    @MethodSource("cases")
    void holds_at_each_door(Regle regle, Porte porte) throws IOException {
        switch (regle) {
            case CAPACITE -> {
                preparer(porte, 1);
                atelier.inscrire("Prenante");
                passer(porte, elle);
                assertThat(prises()).isLessThanOrEqualTo(1 + excedent());
                assertThat(excedent()).isEqualTo(porte == Porte.HORS_TOUR || porte == Porte.IMPORT ? 1 : 0);
                var promises = prises();
                atelier.inscrire("Suivante");
                assertThat(prises()).isEqualTo(promises);
            }
            case COMMENCEE -> {
                preparer(porte, 3);
                var avant = tenues();
                atelier.faire("update seance set debut = now() - interval '1 minute', fin = now() + interval '1 hour'"
                        + " where action_id = :id");
                passer(porte, elle);
                assertThat(tenues()).isEqualTo(avant);
            }
            case ANNULEE -> {
                preparer(porte, 3);
                var avant = tenues();
                atelier.faire("update seance set statut = 'annulee' where action_id = :id");
                passer(porte, elle);
                assertThat(tenues()).isEqualTo(avant);
            }
            case DEJA_LA -> {
                preparer(porte, 5);
                demander(TELEPHONE, elle);
                passer(porte, elle);
                assertThat(siennes()).hasSizeLessThanOrEqualTo(1);
            }
            case DEJA_LA_SOUS_UNE_AUTRE_FICHE -> {
                preparer(porte, 5);
                var autre = personne("Autre");
                demander(TELEPHONE, autre);
                sql(("insert into fusion (structure_id, conserve_id, absorbe_id, le)"
                                + " values (structure_courante(), '%s', '%s', current_date)")
                        .formatted(elle, autre));
                passer(porte, elle);
                assertThat(siennes()).hasSizeLessThanOrEqualTo(1);
                // The page was opened before the two became one.
                passer(porte, autre);
                assertThat(siennes()).hasSizeLessThanOrEqualTo(1);
            }
            case FICHE_REUNIE -> {
                preparer(porte, 3);
                var autre = personne("Autre");
                sql(("insert into fusion (structure_id, conserve_id, absorbe_id, le)"
                                + " values (structure_courante(), '%s', '%s', current_date)")
                        .formatted(elle, autre));
                passer(porte, autre);
                assertThat(atelier.inscriptions())
                        .extracting(InscriptionVue::usager)
                        .containsExactly(elle);
            }
            case OUBLIEE -> {
                preparer(porte, 3);
                sql("update usager set prenom = null, nom = null, telephone = null, pseudonyme = 'anonyme',"
                        + " anonyme_depuis = current_date where id = '%s'".formatted(elle));
                passer(porte, elle);
                assertThat(atelier.inscriptions()).isEmpty();
            }
            case BROUILLON -> {
                preparer(porte, 3);
                atelier.faire("update action set publiee = false where id = :id");
                passer(porte, elle);
                assertThat(siennes()).hasSize(porte == Porte.GUICHET ? 1 : 0);
            }
            case PAS_ENCORE_OUVERTE -> {
                preparer(porte, 3);
                atelier.faire("update action set inscriptions_des = current_date + 2 where id = :id");
                passer(porte, elle);
                assertThat(siennes()).hasSize(porte == Porte.GUICHET ? 1 : 0);
            }
            case ORDRE -> {
                preparer(porte, 1);
                atelier.inscrire("Prenante");
                var premiere = atelier.seule(atelier.inscrire("Premiere"));
                // A place is free that nobody was called for yet.
                atelier.faire("update action set capacite = 2 where id = :id");
                passer(porte, elle);
                assertThat(atelier.relire(premiere).etat().code()).isEqualTo("confirmee");
                assertThat(siennes()).containsExactly("liste_attente");
            }
            case RESERVEE -> {
                preparer(porte, 3);
                atelier.faire("update action set reservation = 'equipe' where id = :id");
                passer(porte, elle);
                assertThat(siennes()).hasSize(porte == Porte.GUICHET ? 1 : 0);
            }
            case PROPOSITION_ECHUE -> {
                preparer(porte, 1);
                atelier.faire("update inscription set propose_jusqu_a = now() - interval '1 minute'"
                        + " where action_id = :id and statut = 'proposee'");
                passer(porte, elle);
                assertThat(siennes()).isEmpty();
            }
            case ENSEMBLE -> {
                preparer(porte, 2);
                atelier.inscrire("Prenante");
                passer(porte, elle, personne("Autre"));
                assertThat(etats(atelier)).containsExactly("confirmee", "liste_attente", "liste_attente");
            }
            case ENSEMBLE_DEJA_LA -> {
                preparer(porte, 5);
                demander(TELEPHONE, elle);
                passer(porte, elle, personne("Autre"));
                assertThat(etats(atelier)).containsExactly("confirmee");
            }
            case UNE_SEULE_ATTENTE -> {
                preparer(porte, 1);
                var ancienne = Atelier.de(contexte, ville, 1);
                ancienne.inscrire("Tenante");
                demander(ancienne, TELEPHONE, elle);
                atelier.faire("update action set reprogrammation_de_id = '%s' where id = :id".formatted(ancienne.id));
                passer(porte, elle);
                assertThat(siennes()).containsExactly("confirmee");
                assertThat(etats(ancienne)).doesNotContain("liste_attente");
            }
            case POUR_QUELQU_UN -> {
                preparer(porte, 3);
                passer(porte, elle);
                assertThat(atelier.inscriptions()).singleElement().satisfies(vue -> {
                    assertThat(vue.usager()).isEqualTo(elle);
                    assertThat(vue.professionnel()).isEqualTo(porte == Porte.PROFESSIONNEL ? "Une collègue" : null);
                    assertThat(vue.telephone()).isEqualTo(joindre.telephone());
                    assertThat(vue.accordPresence()).isFalse();
                });
            }
            case SILENCE -> {
                joindre = new Coordonnees("06 12 34 56 78", "elle@silence.invalid", null, Moyen.AUCUN, true);
                preparer(porte, 1);
                passer(porte, elle);
                assertThat(atelier.inscriptions())
                        .filteredOn(vue -> vue.usager().equals(elle))
                        .singleElement()
                        .satisfies(vue -> {
                            assertThat(vue.veutLeSilence()).isTrue();
                            assertThat(vue.sansMessage()).isTrue();
                            assertThat(messagesDeTrop(vue)).isZero();
                        });
            }
        }
    }

    /** So far that one more step brings her in. */
    private void preparer(Porte porte, int places) {
        elle = personne("Elle");
        atelier = porte == Porte.ACCEPTATION || porte == Porte.RETOUR
                ? Atelier.avec(contexte, ville, places, "promotion = 'proposition'")
                : Atelier.de(contexte, ville, places);
        switch (porte) {
            case HORS_TOUR -> sienne = dansLEtat("liste_attente", places);
            case ACCEPTATION -> sienne = dansLEtat("proposee", places);
            case RETOUR -> sienne = dansLEtat("declinee", places);
            case FORMULAIRE, PROFESSIONNEL, GUICHET, GROUPE, INVITATION, IMPORT -> {}
        }
    }

    /** As one comes to it: all is taken, she waits; a place is offered, she says no. */
    private InscriptionVue dansLEtat(String etat, int places) {
        var tenantes = IntStream.range(0, places)
                .mapToObj(n -> atelier.seule(atelier.inscrire("Tenante" + (char) ('a' + n))))
                .toList();
        var vue = atelier.seule(demander(TELEPHONE, elle));
        if (!etat.equals("liste_attente")) {
            atelier.annuler(tenantes.getFirst());
        }
        if (etat.equals("declinee")) {
            atelier.annuler(vue);
        }
        assertThat(atelier.relire(vue).etat().code()).isEqualTo(etat);
        return vue;
    }

    /** What comes of it is told by the database alone. */
    private void passer(Porte porte, UsagerId... eux) throws IOException {
        var qui = eux[0];
        try {
            switch (porte) {
                case FORMULAIRE -> enSonNom(Auteur.EN_LIGNE, eux);
                case PROFESSIONNEL -> enSonNom(Auteur.PROFESSIONNEL, eux);
                case GUICHET -> demander(TELEPHONE, eux);
                case GROUPE -> nommer(qui);
                case INVITATION -> inviter(qui);
                case RETOUR ->
                    ville.faire(() ->
                            contexte.getBean(Attribution.class).passer(new Entree.Retour(sienne.id(), TELEPHONE)));
                case HORS_TOUR ->
                    ville.faire(() -> contexte.getBean(GestesDeLEquipe.class)
                            .passer(new Entree.HorsTour(sienne.id(), "Vient de loin", true, TELEPHONE)));
                case ACCEPTATION ->
                    ville.faire(() ->
                            contexte.getBean(Attribution.class).passer(new Entree.Acceptation(sienne.id(), TELEPHONE)));
                case IMPORT -> importer(qui);
            }
        } catch (Introuvable e) {
            // Nothing was given: the page says that there is no such action for whoever asks.
        }
    }

    private Enregistree demander(Auteur auteur, UsagerId... eux) {
        return demander(atelier, auteur, eux);
    }

    private Enregistree demander(Atelier ou, Auteur auteur, UsagerId... eux) {
        return ou.inscrire(
                                demande(
                                        ou,
                                        Stream.of(eux)
                                                .map(qui -> new Participant(qui, "", "", null, null, Set.of()))
                                                .toList()),
                                auteur)
                        instanceof Enregistree faite
                ? faite
                : new Enregistree(UUID.randomUUID(), UUID.randomUUID(), "", List.of(), false);
    }

    /** Nobody outside the team names a record: they are found by their name and their number. */
    private void enSonNom(Auteur auteur, UsagerId... eux) {
        var dite = demande(
                atelier,
                Stream.of(eux)
                        .map(qui -> une("select nom from usager where id = '%s'".formatted(qui), String.class))
                        .map(nom -> new Participant(null, "Lou", nom, null, null, Set.of()))
                        .toList());
        var pour =
                auteur.equals(Auteur.PROFESSIONNEL) ? new Prescription(null, "Une collègue", null, null, false) : null;
        atelier.inscrire(
                new DemandeInscription(dite.cle(), dite.action(), dite.participants(), dite.coordonnees(), pour, null),
                auteur);
    }

    private DemandeInscription demande(Atelier ou, List<Participant> eux) {
        return new DemandeInscription(UUID.randomUUID(), ou.id, eux, joindre, null, null);
    }

    private void nommer(UsagerId qui) {
        var groupe = UUID.randomUUID();
        ville.faire(() -> contexte.getBean(Attribution.class)
                .passer(new Entree.Groupe(groupe, atelier.id, "Foyer", null, 1, "", TELEPHONE)));
        StructureCourante.auNomDe(
                ville.structure,
                () -> contexte.getBean(Inscriptions.class)
                        .passer(new Entree.NomDUnGroupe(
                                groupe,
                                demande(atelier, List.of(new Participant(qui, "", "", null, null, Set.of()))),
                                TELEPHONE)));
    }

    private void inviter(UsagerId qui) {
        var ancienne = Atelier.de(contexte, ville, 1);
        ancienne.inscrire("Tenante");
        demander(ancienne, TELEPHONE, qui);
        atelier.faire("update action set reprogrammation_de_id = '%s' where id = :id".formatted(ancienne.id));
        ville.faire(() -> contexte.getBean(GestesDeLEquipe.class)
                .passer(new Entree.AutreDate(ancienne.id, atelier.id, TELEPHONE)));
    }

    /** A folder says all that is promised of its actions: one place, and two who were given it. */
    private void importer(UsagerId qui) throws IOException {
        atelier.faire("update action set reference = 'A9' where id = :id");
        sql("update usager set reference = 'U9' where id = '%s'".formatted(qui));
        var village = Village.dans(dossier);
        village.ecrire(
                "actions", "id,type,titre,capacite\nA1,permanence,Aide du mardi,\nA9,atelier,Atelier photos,1\n");
        village.ajouter("usagers", "U9,Elle,Lou,F,");
        village.ecrire(
                "inscriptions",
                "id,action,usager,inscrit_le,statut\nI8,A9,U1,2023-01-02,confirmee\nI9,A9,U9,2023-01-02,confirmee\n");
        ville.avec(dossier);
        assertThat(siennes()).containsExactly("confirmee");
    }

    private UsagerId personne(String nom) {
        var id = UsagerId.nouveau();
        sql(("insert into usager (structure_id, id, prenom, nom, telephone)"
                        + " values (structure_courante(), '%s', 'Lou', '%s', '06 12 34 56 78')")
                .formatted(id, nom));
        return id;
    }

    /** Of hers, under whichever record: those that live. */
    private List<String> siennes() {
        return ville.faire(() -> jdbc.sql("""
                        select statut from inscription
                        where action_id = :action
                            and (usager_id = :elle
                                or usager_id in (select absorbe_id from fusion where conserve_id = :elle))
                            and statut in ('liste_attente', 'proposee', 'confirmee')
                        """)
                .param("action", atelier.id)
                .param("elle", elle)
                .query(String.class)
                .list());
    }

    /** Of what somebody knows already, or by what leaves by itself. */
    private int messagesDeTrop(InscriptionVue vue) {
        return une("""
                select count(*)::integer
                from message
                where inscription_id = '%s'
                    and (canal <> 'appel' or modele in ('confirmation', 'attente', 'annulation', 'rappel'))
                """.formatted(vue.id()), Integer.class);
    }

    private List<String> etats(Atelier ou) {
        return ou.inscriptions().stream().map(vue -> vue.etat().code()).toList();
    }

    /** Places that are given, offered or held, and ranks. */
    private List<Integer> tenues() {
        return List.of(
                une(
                        "select count(*)::integer from inscription where action_id = '%s' and statut = 'confirmee'"
                                .formatted(atelier.id),
                        Integer.class),
                prises());
    }

    private int prises() {
        return une("select prises from occupation where action_id = '%s'".formatted(atelier.id), Integer.class);
    }

    private int excedent() {
        return une("select excedent from occupation where action_id = '%s'".formatted(atelier.id), Integer.class);
    }

    private <T> T une(String sql, Class<T> type) {
        return ville.faire(() -> jdbc.sql(sql).query(type).single());
    }

    private void sql(String sql) {
        ville.faire(() -> jdbc.sql(sql).update());
    }
}
