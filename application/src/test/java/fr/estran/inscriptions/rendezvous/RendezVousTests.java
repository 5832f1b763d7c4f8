package fr.estran.inscriptions.rendezvous;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.Ville;
import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.EtatInscription;
import fr.estran.inscriptions.places.Verdict;
import fr.estran.inscriptions.rendezvous.PlusTot.RelanceDesCreneaux;
import fr.estran.inscriptions.rendezvous.Prise.ResultatRendezVous;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.ConseillerId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RendezVousTests {

    @Autowired
    ApplicationContext contexte;

    Cabinet cabinet;

    @BeforeEach
    void un_cabinet() {
        cabinet = new Cabinet(contexte, Ville.dans(contexte));
    }

    @Test
    void gives_an_hour_to_one_person_and_no_longer_to_others() {
        var libres = cabinet.libres(cabinet.ou);
        var creneau = libres.getFirst();

        var pris = cabinet.pris(creneau, "Riou");

        assertThat(cabinet.libres(cabinet.ou)).hasSize(libres.size() - 1).noneMatch(creneau::memeMoment);
        assertThat(cabinet.prendre(creneau, "Quere", Cabinet.MOBILE))
                .isInstanceOfSatisfying(
                        ResultatRendezVous.Occupe.class,
                        occupe -> assertThat(occupe.proches()).hasSize(6).startsWith(libres.get(1)));
        assertThat(cabinet.lire(pris).actif()).isTrue();
        // What statistics count: the session of an action of the quarter, published nowhere.
        assertThat(cabinet.lignes("""
                select action.type, action.publiee, recueil.titre, seance.statut, animateurs.n
                from seance
                join action on action.id = seance.action_id
                join action recueil on recueil.id = action.recueil_id
                cross join lateral (select count(*) as n from seance_conseiller where seance_id = seance.id) animateurs
                """))
                .singleElement()
                .satisfies(ligne -> assertThat(ligne)
                        .containsEntry("type", "rendez_vous")
                        .containsEntry("publiee", false)
                        .containsEntry("titre", "Rendez-vous individuels")
                        .containsEntry("statut", "prevue")
                        .containsEntry("n", 1L));
    }

    @Test
    void takes_the_same_form_for_one_asking() {
        var creneau = cabinet.libres(cabinet.ou).getFirst();
        var cle = UUID.randomUUID();
        var une = (ResultatRendezVous.Pris) cabinet.prendre(cle, creneau, "Riou", Cabinet.MOBILE, Auteur.EN_LIGNE);
        var deux = (ResultatRendezVous.Pris) cabinet.prendre(cle, creneau, "Riou", Cabinet.MOBILE, Auteur.EN_LIGNE);

        assertThat(deux.demande().code()).isEqualTo(une.demande().code());
        assertThat(deux.demande().deja()).isTrue();
        assertThat(cabinet.lignes("select from rendez_vous")).hasSize(1);
    }

    @Test
    void frees_the_hour_of_whoever_gives_it_up_and_leaves_no_cancelled_session_behind() {
        var libres = cabinet.libres(cabinet.ou);
        var pris = cabinet.pris(libres.getFirst(), "Riou");

        assertThat(cabinet.annuler(pris)).isEqualTo(Verdict.Suite.FAIT);

        assertThat(cabinet.libres(cabinet.ou)).isEqualTo(libres);
        assertThat(cabinet.lignes("select from seance")).isEmpty();
        // The message that tells of it knows the hour still.
        assertThat(cabinet.lignes("select debut from message where modele = 'annulation'"))
                .singleElement()
                .satisfies(ligne -> assertThat(ligne.get("debut")).isNotNull());
        assertThat(cabinet.lignes("select from creneau_libere")).isEmpty();
    }

    @Test
    void moves_and_frees_what_it_leaves() {
        var libres = cabinet.libres(cabinet.ou);
        var pris = cabinet.pris(libres.getFirst(), "Riou");

        assertThat(cabinet.deplacer(pris, libres.get(5))).isInstanceOf(ResultatRendezVous.Pris.class);

        assertThat(cabinet.libres(cabinet.ou))
                .hasSize(libres.size() - 1)
                .contains(libres.getFirst())
                .doesNotContain(libres.get(5));
        assertThat(cabinet.lire(pris).debut()).isEqualTo(libres.get(5).debut().toInstant());
        var parTelephone = cabinet.libres(Endroit.TELEPHONE).getFirst();
        cabinet.deplacer(pris, parTelephone);
        assertThat(cabinet.lire(pris).parTelephone()).isTrue();
        assertThat(cabinet.lignes("select type from action where recueil_id is not null"))
                .singleElement()
                .satisfies(ligne -> assertThat(ligne).containsEntry("type", "permanence_telephonique"));
    }

    @Test
    void offers_what_is_given_back_to_the_first_in_line_and_then_to_the_next() {
        var libres = cabinet.libres(cabinet.ou);
        var pris = cabinet.pris(libres.getFirst(), "Riou");
        var premier = cabinet.pris(libres.get(10), "Premier");
        var second = cabinet.pris(libres.get(11), "Second", Cabinet.FIXE);
        cabinet.plusTot(premier);
        cabinet.plusTot(second);

        cabinet.annuler(pris);

        assertThat(cabinet.libres(cabinet.ou)).doesNotContain(libres.getFirst());
        assertThat(cabinet.propositions("Second")).isEmpty();
        var offre = cabinet.propositions("Premier").getFirst();
        cabinet.ville.faire(() -> contexte.getBean(fr.estran.inscriptions.places.VieDesInscriptions.class)
                .annuler(offre, Auteur.EN_LIGNE));

        assertThat(cabinet.propositions("Premier")).isEmpty();
        var sienne = cabinet.propositions("Second").getFirst();
        assertThat(cabinet.lignes("select from message where modele = 'proposition' and etat = 'a_appeler'"))
                .hasSize(1);
        assertThat(cabinet.accepter(sienne)).isEqualTo(Verdict.Suite.FAIT);

        assertThat(cabinet.lire(second).actif()).isFalse();
        assertThat(cabinet.libres(cabinet.ou)).contains(libres.get(11)).doesNotContain(libres.getFirst());
        assertThat(cabinet.lignes("select from message where modele = 'annulation'"))
                .hasSize(1);
    }

    @Test
    void passes_an_offer_on_when_nobody_answers() {
        var libres = cabinet.libres(cabinet.ou);
        var pris = cabinet.pris(libres.getFirst(), "Riou");
        cabinet.plusTot(cabinet.pris(libres.get(10), "Premier"));
        cabinet.plusTot(cabinet.pris(libres.get(11), "Second"));
        cabinet.annuler(pris);
        var offre = cabinet.propositions("Premier").getFirst();
        cabinet.sql("update inscription set propose_jusqu_a = now() - interval '1 minute' where statut = 'proposee'");

        cabinet.ville.faire(() -> {
            var vie = contexte.getBean(fr.estran.inscriptions.places.VieDesInscriptions.class);
            var action = contexte.getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
                    .sql("select action_id from inscription where id = :id")
                    .param("id", offre)
                    .query(ActionId.class)
                    .single();
            vie.avancer(action);
            return offre;
        });

        assertThat(cabinet.propositions("Premier")).isEmpty();
        assertThat(cabinet.propositions("Second")).hasSize(1);
        assertThat(cabinet.accepter(offre)).isEqualTo(Verdict.Suite.TROP_TARD);
    }

    @Test
    void says_no_to_more_than_a_person_may_have_whatever_they_write() {
        cabinet.regler("au_plus = 2, ecart = 3");
        var libres = cabinet.libres(cabinet.ou);
        cabinet.pris(libres.getFirst(), "Riou");

        assertThat(cabinet.prendre(libres.get(1), "RIOU", Cabinet.MOBILE))
                .isEqualTo(new ResultatRendezVous.Limite(ResultatRendezVous.Raison.ECART));
        cabinet.pris(libres.get(20), "Riou");
        assertThat(cabinet.prendre(libres.get(40), "Riou", Cabinet.MOBILE))
                .isEqualTo(new ResultatRendezVous.Limite(ResultatRendezVous.Raison.AU_PLUS));
        assertThat(cabinet.lignes("select from demande")).hasSize(2);
    }

    @Test
    void keeps_in_the_database_itself_one_person_from_two_hours_and_one_room_from_two_people() {
        var autre = ConseillerId.nouveau();
        cabinet.embaucher(autre, "Gildas");
        cabinet.sql("update plage_rendez_vous set salle = 'Bureau 2' where lieu_id is not null");
        cabinet.recevoir(autre, cabinet.lieu, "bureau 2", "09:30", "12:30");
        var libres = cabinet.libres(cabinet.ou);
        var neuf = libres.getFirst();
        cabinet.pris(neuf, "Riou");

        // Half past nine is the other one's, in the same room.
        assertThat(cabinet.libres(cabinet.ou))
                .noneMatch(libre ->
                        libre.debut().isBefore(neuf.fin()) && libre.fin().isAfter(neuf.debut()));
        cabinet.pris(cabinet.libres(cabinet.ou).getFirst(), "Quere");
        assertThatThrownBy(() -> cabinet.sql("""
                update rendez_vous set seance_id = seance_id, debut = (select min(debut) from rendez_vous),
                    fin = (select min(fin) from rendez_vous)
                """)).isInstanceOf(DataIntegrityViolationException.class);
    }

    /** As the records of a town hold them: hours that were planned, and nobody in them yet. */
    @Test
    void gives_a_session_that_the_programme_holds_and_takes_it_back() {
        cabinet.sql("delete from plage_rendez_vous");
        cabinet.sql("""
                insert into action (structure_id, id, type, titre, trimestre)
                values (structure_courante(), gen_random_uuid(), 'rendez_vous', 'Rendez-vous du trimestre',
                    to_char(now() + interval '7 days', 'YYYY"-T"Q'))
                """);
        cabinet.sql("""
                insert into seance (structure_id, id, action_id, lieu_id, debut, fin, statut)
                select structure_courante(), gen_random_uuid(), id, :lieu,
                    date_trunc('hour', now() + interval '7 days') + n * interval '1 hour',
                    date_trunc('hour', now() + interval '7 days') + n * interval '1 hour' + interval '45 minutes', 'prevue'
                from action, generate_series(1, 2) n
                where titre = 'Rendez-vous du trimestre'
                """);
        cabinet.sql("""
                insert into seance_conseiller (structure_id, seance_id, conseiller_id)
                select structure_courante(), id, :conseiller from seance
                """);
        var libres = cabinet.libres(cabinet.ou);
        assertThat(libres).hasSize(2);

        var pris = cabinet.pris(libres.getFirst(), "Riou");

        assertThat(cabinet.libres(cabinet.ou)).containsExactly(libres.getLast());
        assertThat(cabinet.lignes("select from seance")).hasSize(2);
        assertThat(cabinet.lignes("""
                select recueil.titre
                from action
                join action recueil on recueil.id = action.recueil_id
                """))
                .singleElement()
                .satisfies(ligne -> assertThat(ligne).containsEntry("titre", "Rendez-vous du trimestre"));
        cabinet.deplacer(pris, libres.getLast());
        assertThat(cabinet.libres(cabinet.ou)).containsExactly(libres.getFirst());
        cabinet.annuler(pris);
        assertThat(cabinet.libres(cabinet.ou)).isEqualTo(libres);
        assertThat(cabinet.lignes("select from seance where statut = 'prevue'")).hasSize(2);
    }

    /** Two hours are given back at one moment, and one person waits: one offer, and the other hour is free for all. */
    @Test
    void offers_to_one_person_one_of_two_hours_that_are_given_back_at_once() throws Exception {
        var libres = cabinet.libres(cabinet.ou);
        var un = cabinet.pris(libres.get(0), "Riou");
        var autre = cabinet.pris(libres.get(1), "Quere");
        cabinet.plusTot(cabinet.pris(libres.get(20), "Premier"));

        Cabinet.ensemble(java.util.List.of(() -> cabinet.annuler(un), () -> cabinet.annuler(autre)));
        contexte.getBean(RelanceDesCreneaux.class).relancer(cabinet.ville.structure);

        assertThat(cabinet.propositions("Premier")).hasSize(1);
        assertThat(cabinet.libres(cabinet.ou)).hasSize(libres.size() - 2);
        assertThat(cabinet.lignes("select from creneau_libere")).isEmpty();
    }

    /** Of the quarter, as the records of a town hold them: two appointments held are one action, two sessions, two people. */
    @Test
    void is_counted_as_the_records_of_a_town_are() {
        var libres = cabinet.libres(cabinet.ou);
        cabinet.pris(libres.get(0), "Riou");
        cabinet.pris(libres.get(1), "Quere");
        cabinet.sql("update seance set statut = 'tenue'");
        cabinet.sql("""
                insert into participation (structure_id, seance_id, usager_id, presence, ordre)
                select structure_id, seance_id, usager_id, 'present', 1 from rendez_vous
                """);

        var annee = fr.estran.socle.commun.Periode.annee(libres.get(0).jour().getYear());
        var chiffres = cabinet.ville.faire(() -> contexte.getBean(fr.estran.bilan.statistiques.Statistiques.class)
                .indicateurs(annee));
        assertThat(chiffres.valeur("par_type", "rendez_vous", "actions")).isEqualTo(1);
        assertThat(chiffres.valeur("par_type", "rendez_vous", "seances")).isEqualTo(2);
        assertThat(chiffres.valeur("par_type", "rendez_vous", "personnes")).isEqualTo(2);
    }

    /** The counsellor is well again before the day has come. */
    @Test
    void is_held_after_all_when_the_day_that_was_cancelled_is_not() {
        var pris = cabinet.pris(cabinet.libres(cabinet.ou).getFirst(), "Riou");
        cabinet.ville.faire(() -> contexte.getBean(fr.estran.inscriptions.places.VieDesInscriptions.class)
                .annulerParLeService(pris.id(), "Malade", Auteur.SERVICE));
        assertThat(cabinet.lire(pris).actif()).isFalse();

        cabinet.sql("update seance set statut = 'prevue'");
        var seance = java.util.Objects.requireNonNull(cabinet.lire(pris).seance());
        cabinet.ville.faire(() -> {
            contexte.publishEvent(new fr.estran.programme.SeanceRetablie(pris.action(), seance, true));
            return seance;
        });

        assertThat(cabinet.lire(pris).actif()).isTrue();
        assertThat(cabinet.lire(pris).statut()).isEqualTo(EtatInscription.CONFIRMEE);
        assertThat(cabinet.deplacer(pris, cabinet.libres(cabinet.ou).get(3)))
                .isInstanceOf(ResultatRendezVous.Pris.class);
    }

    @Test
    void offers_an_hour_to_nobody_twice() {
        var libres = cabinet.libres(cabinet.ou);
        var pris = cabinet.pris(libres.getFirst(), "Riou");
        cabinet.plusTot(cabinet.pris(libres.get(10), "Premier"));
        cabinet.plusTot(cabinet.pris(libres.get(11), "Second"));
        cabinet.annuler(pris);

        cabinet.decliner("Premier");
        cabinet.decliner("Second");

        assertThat(cabinet.propositions("Premier")).isEmpty();
        assertThat(cabinet.propositions("Second")).isEmpty();
        assertThat(cabinet.libres(cabinet.ou)).contains(libres.getFirst());
    }
}
