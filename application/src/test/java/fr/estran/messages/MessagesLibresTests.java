package fr.estran.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.DemandeInscription.Coordonnees;
import fr.estran.inscriptions.places.VieDesInscriptions;
import fr.estran.messages.AEcrire.Concernee;
import fr.estran.messages.MessagesLibres.Resultat;
import fr.estran.messages.Repartition.ParVoie;
import fr.estran.messages.Repartition.Raison;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.droits.Role;
import fr.estran.socle.vocabulaire.Moyen;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody of the team writes to those who hold a place. */
class MessagesLibresTests extends BureauDePoste {

    static final String LUNDI = "2024-01-15T09:00";
    static final String MOT = "Apportez vos lunettes : nous lirons à l'écran.";

    @BeforeEach
    void rien_en_route() throws Exception {
        POSTE.purgeEmailFromAllMailboxes();
        SMS.clear();
        REPONSES.clear();
        ville = nouvelle();
    }

    static Coordonnees mobile(int rang) {
        return new Coordonnees("06 39 98 00 " + String.format("%02d", rang), null, null, Moyen.SMS, false);
    }

    static AEcrire mot(String texte, boolean attente, Seances... ateliers) {
        return new AEcrire(
                Identifiants.nouveau(),
                texte,
                attente,
                Stream.of(ateliers)
                        .map(atelier -> new Concernee(atelier.action, atelier.seance, a("2024-02-06T14:00")))
                        .toList());
    }

    Resultat ecrire(String quand, AEcrire mot, @Nullable UUID vu) {
        return le(
                quand,
                () -> ici(() ->
                        contexte.getBean(MessagesLibres.class).ecrire(mot, vu, ville.comptes.get(Role.CONSEILLER))));
    }

    Repartition partis(String quand, AEcrire mot) {
        return ((Resultat.Ecrit) ecrire(quand, mot, null)).repartition();
    }

    List<String> libres(Seances atelier) {
        return messages(atelier.action).stream()
                .filter(message -> message.startsWith("libre"))
                .toList();
    }

    MessageLibre lire(AEcrire mot) {
        return ici(() -> contexte.getBean(MessagesLibres.class).lire(mot.id()).orElseThrow());
    }

    void oublierLesAutres() {
        ville.faire(
                () -> jdbc.sql("delete from message where modele <> 'libre'").update());
        SMS.clear();
    }

    /** A letter to be posted in time, two who share a telephone, and one whom nothing reaches. */
    Seances trentePersonnes() {
        var atelier = new Seances(this, "atelier", "Photos de vacances", 40, "2024-02-06T14:00");
        for (var rang = 0; rang < 15; rang++) {
            atelier.inscrire(LUNDI, "Riou" + (char) ('a' + rang), mobile(rang));
        }
        atelier.inscrireEnsemble(LUNDI, "Le Gall", mobile(50), "Marie", "Paul");
        for (var rang = 0; rang < 6; rang++) {
            atelier.inscrire(
                    LUNDI,
                    "Morvan" + (char) ('a' + rang),
                    new Coordonnees(null, "lou" + rang + "@exemple.fr", null, Moyen.COURRIEL, false));
        }
        for (var rang = 0; rang < 4; rang++) {
            atelier.inscrire(
                    LUNDI,
                    "Kerbrat" + (char) ('a' + rang),
                    new Coordonnees("02 98 00 01 0" + rang, null, null, Moyen.APPEL, false));
        }
        for (var rang = 0; rang < 3; rang++) {
            atelier.inscrire(
                    LUNDI,
                    "Cadiou" + (char) ('a' + rang),
                    new Coordonnees(
                            null, null, rang + 1 + " rue de l'Exemple, 29000 Sainte-Mousse", Moyen.COURRIER, false));
        }
        oublierLesAutres();
        return atelier;
    }

    @Test
    void tells_thirty_people_of_all_ways_each_once_however_often_it_is_sent() {
        var atelier = trentePersonnes();
        var mot = mot(MOT, false, atelier);

        assertThat(partis(LUNDI, mot))
                .isEqualTo(new Repartition(
                        List.of(
                                new ParVoie(Moyen.SMS, 17, 16),
                                new ParVoie(Moyen.COURRIEL, 6, 6),
                                new ParVoie(Moyen.APPEL, 4, 4),
                                new ParVoie(Moyen.COURRIER, 3, 3)),
                        List.of(),
                        false));
        passer(LUNDI);
        assertThat(ecrire(LUNDI, mot, null)).isInstanceOf(Resultat.Deja.class);
        passer(LUNDI);

        assertThat(SMS)
                .hasSize(16)
                .allSatisfy(sms -> assertThat(sms.corps())
                        .contains("Sainte-Mousse : Photos de vacances, mardi 6 février à 14 h : " + MOT));
        assertThat(POSTE.getReceivedMessages())
                .hasSize(6)
                .allSatisfy(courriel -> assertThat(texte(courriel))
                        .contains("Bonjour Lou", MOT, "Photos de vacances, mardi 6 février 2024"));
        assertThat(libres(atelier)).hasSize(30);
        assertThat(libres(atelier).stream()
                        .map(message -> message.split(" 20")[0])
                        .distinct())
                .containsExactlyInAnyOrder(
                        "libre sms envoye",
                        "libre courriel envoye",
                        "libre appel a_appeler",
                        "libre courrier a_poster");
        assertThat(lire(mot))
                .satisfies(ecrit -> assertThat(List.of(ecrit.personnes(), ecrit.prevenues(), ecrit.restent()))
                        .containsExactly(30, 23, 7));
    }

    @Test
    void is_written_once_by_twenty_who_press_at_once_and_by_nobody_over_somebody_else_unseen() throws Exception {
        var atelier = trentePersonnes();
        var mot = mot(MOT, false, atelier);
        var meme = ensemble(20, _ -> ecrire(LUNDI, mot, null));

        assertThat(meme).filteredOn(Resultat.Ecrit.class::isInstance).hasSize(1);
        assertThat(meme).filteredOn(Resultat.Deja.class::isInstance).hasSize(19);
        assertThat(libres(atelier)).hasSize(30);

        var autres = ensemble(5, rang -> ecrire(LUNDI, mot("La salle a changé, " + rang, false, atelier), mot.id()));
        assertThat(autres).filteredOn(Resultat.Ecrit.class::isInstance).hasSize(1);
        assertThat(autres).filteredOn(Resultat.EntreTemps.class::isInstance).hasSize(4);
        assertThat(libres(atelier)).hasSize(60);
    }

    private static List<Resultat> ensemble(int combien, java.util.function.IntFunction<Resultat> geste)
            throws Exception {
        var depart = new CyclicBarrier(combien);
        try (var fils = Executors.newVirtualThreadPerTaskExecutor()) {
            var suites = new ArrayList<Callable<Resultat>>();
            for (var rang = 0; rang < combien; rang++) {
                var lui = rang;
                suites.add(() -> {
                    depart.await();
                    return geste.apply(lui);
                });
            }
            var faits = new ArrayList<Resultat>();
            for (var suite : fils.invokeAll(suites)) {
                faits.add(suite.get());
            }
            return faits;
        }
    }

    /** Killed before the end of its transaction, it is not written; killed while it leaves, it leaves again under the same key. */
    @Test
    void is_written_whole_or_not_at_all_and_leaves_once_where_the_service_dies_in_between() {
        var atelier = trentePersonnes();
        var mot = mot(MOT, false, atelier);
        assertThatThrownBy(() -> ville.faire(() -> {
                    ecrire(LUNDI, mot, null);
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        assertThat(libres(atelier)).isEmpty();

        partis(LUNDI, mot);
        // Ten are claimed, and whoever claimed them is no more before any is noted.
        le(
                LUNDI,
                () -> ici(() -> contexte.getBean(Envois.class)
                        .reclamer(java.util.EnumSet.of(SujetDeMessage.PLACE), Moyen.SMS, 10)));
        passer(LUNDI);
        assertThat(SMS).hasSize(6);
        passer("2024-01-15T09:06");
        assertThat(SMS).hasSize(16);
        assertThat(SMS.stream().map(Recu::cle).distinct()).hasSize(16);
    }

    @Test
    void leaves_out_whoever_waits_unless_they_are_meant() {
        var atelier = new Seances(this, "atelier", "Photos de vacances", 1, "2024-02-06T14:00");
        atelier.inscrire(LUNDI, "Riou", mobile(1));
        atelier.inscrire(LUNDI, "Morvan", mobile(2));
        oublierLesAutres();

        assertThat(partis(LUNDI, mot(MOT, false, atelier)).personnes()).isEqualTo(1);
        var aussi = mot(MOT, true, atelier);
        assertThat(((Resultat.Ecrit) ecrire(LUNDI, aussi, dernier(atelier)))
                        .repartition()
                        .personnes())
                .isEqualTo(2);
        passer(LUNDI);
        assertThat(SMS.stream().map(Recu::corps).filter(corps -> corps.contains("ne venez pas encore")))
                .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .contains("sur la liste d'attente", "+33639980002");
    }

    private @Nullable UUID dernier(Seances atelier) {
        return ici(() -> contexte.getBean(MessagesLibres.class)
                .dernier(List.of(atelier.action))
                .orElse(null));
    }

    @Test
    void calls_whoever_asked_for_no_more_texts_and_says_who_is_not_told_and_why() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        var arret = atelier.inscrire(LUNDI, "Riou", mobile(1));
        var silence =
                atelier.inscrire(LUNDI, "Morvan", new Coordonnees("02 98 00 00 01", null, null, Moyen.AUCUN, false));
        var perdue = atelier.inscrire(LUNDI, "Cadiou", new Coordonnees(null, null, null, Moyen.AUCUN, false));
        ville.faire(() -> jdbc.sql("""
                        insert into message_arret (structure_id, destinataire, le)
                        values (structure_courante(), '+33639980001', now())
                        """).update());
        oublierLesAutres();
        var mot = mot(MOT, false, atelier);
        var repartition = partis(LUNDI, mot);

        assertThat(repartition.voies()).containsExactly(new ParVoie(Moyen.APPEL, 1, 1));
        assertThat(repartition.ecartees())
                .containsExactlyInAnyOrder(
                        new Repartition.Ecartee(silence.id(), Raison.SILENCE),
                        new Repartition.Ecartee(perdue.id(), Raison.INJOIGNABLE));
        assertThat(libres(atelier))
                .containsExactly("libre appel a_appeler 2024-01-15 09:00", "libre appel echoue 2024-01-15 09:00");
        assertThat(lire(mot).ecartees()).isEqualTo(1);
        assertThat(arret.id()).isNotNull();
    }

    @Test
    void wakes_nobody_up_unless_it_would_come_too_late() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrire(LUNDI, "Riou", mobile(1));
        oublierLesAutres();

        assertThat(partis("2024-02-05T22:30", mot(MOT, false, atelier)).nuit()).isTrue();
        passer("2024-02-05T22:30");
        assertThat(SMS).isEmpty();
        passer("2024-02-06T08:00");
        assertThat(SMS).hasSize(1);

        var tot = Seances.atelier(this, "2024-02-07T07:30");
        tot.inscrire(LUNDI, "Riou", mobile(1));
        oublierLesAutres();
        var urgent = new AEcrire(
                UUID.randomUUID(), MOT, false, List.of(new Concernee(tot.action, tot.seance, a("2024-02-07T07:30"))));
        assertThat(partis("2024-02-07T06:00", urgent).nuit()).isFalse();
        passer("2024-02-07T06:00");
        assertThat(SMS).hasSize(1);
    }

    @Test
    void is_still_told_once_a_session_has_moved_and_not_to_whoever_gave_their_place_back() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrire(LUNDI, "Riou", Seances.PAR_APPEL);
        var partie =
                atelier.inscrire(LUNDI, "Morvan", new Coordonnees("02 98 00 00 07", null, null, Moyen.APPEL, false));
        oublierLesAutres();
        var mot = mot(MOT, false, atelier);
        partis(LUNDI, mot);
        atelier.deplacer(LUNDI, "2024-02-06T14:00", "2024-02-08T14:00");
        le(LUNDI, () -> ici(() -> contexte.getBean(VieDesInscriptions.class).annuler(partie.id(), Auteur.EN_LIGNE)));

        assertThat(libres(atelier))
                .containsExactly("libre appel a_appeler 2024-01-15 09:00", "libre appel sans_objet 2024-01-15 09:00");
        assertThat(lire(mot).personnes()).isEqualTo(1);
        passer("2024-02-07T09:00");
        assertThat(libres(atelier)).anyMatch(message -> message.startsWith("libre appel a_appeler"));
        passer("2024-02-08T15:00");
        assertThat(libres(atelier)).noneMatch(message -> message.startsWith("libre appel a_appeler"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void is_said_after_all_once_its_session_is_put_back_and_wakes_nobody_up(boolean toute) {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        if (!toute) {
            atelier.seance("2024-02-13T14:00");
        }
        atelier.inscrire(LUNDI, "Riou", Seances.PAR_APPEL);
        atelier.inscrire(LUNDI, "Kerbrat", mobile(8));
        var partie =
                atelier.inscrire(LUNDI, "Morvan", new Coordonnees("02 98 00 00 07", null, null, Moyen.APPEL, false));
        oublierLesAutres();
        var mot = mot(MOT, false, atelier);
        partis("2024-01-15T12:00", mot);
        le(LUNDI, () -> ici(() -> contexte.getBean(VieDesInscriptions.class).annuler(partie.id(), Auteur.EN_LIGNE)));
        atelier.annuler("2024-01-15T12:00", "2024-02-06T14:00");
        assertThat(libres(atelier)).hasSize(3).allMatch(message -> message.contains("sans_objet"));

        atelier.retablir("2024-01-15T21:00", toute);
        assertThat(libres(atelier))
                .containsExactlyInAnyOrder(
                        "libre appel a_appeler 2024-01-15 21:00",
                        "libre sms a_envoyer 2024-01-16 08:00",
                        "libre appel sans_objet 2024-01-15 12:00");
        passer("2024-01-16T09:00");
        assertThat(SMS).extracting(Recu::corps).singleElement().asString().contains(MOT.substring(0, 20));
        assertThat(lire(mot).prevenues()).isEqualTo(1);

        atelier.annuler("2024-01-16T10:00", "2024-02-06T14:00");
        ville.faire(() -> jdbc.sql("update message_libre set texte = null").update());
        atelier.retablir("2024-01-16T11:00", toute);
        assertThat(libres(atelier)).as("nobody knows any more what it said").noneMatch(m -> m.contains("a_appeler"));
    }

    @Test
    void goes_the_way_that_each_asks_for_by_then_once_its_session_is_put_back() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrire(LUNDI, "Riou", Seances.PAR_APPEL);
        atelier.inscrire(LUNDI, "Kerbrat", mobile(8));
        atelier.inscrire(LUNDI, "Morvan", mobile(9));
        oublierLesAutres();
        partis("2024-01-15T12:00", mot(MOT, false, atelier));
        atelier.annuler("2024-01-15T12:00", "2024-02-06T14:00");
        ville.faire(() -> jdbc.sql("""
                        update demande
                        set prevenir = case
                            when telephone like '%8' then 'aucun'
                            when telephone like '%9' then 'appel'
                            else 'courriel' end,
                            courriel = case when telephone ~ '[89]$' then courriel else 'riou@exemple.invalid' end
                        """).update());

        atelier.retablir("2024-01-15T15:00", true);

        assertThat(libres(atelier))
                .containsExactlyInAnyOrder(
                        "libre courriel a_envoyer 2024-01-15 15:00",
                        "libre sms sans_objet 2024-01-15 12:00",
                        "libre appel a_appeler 2024-01-15 15:00");
    }

    @Test
    void says_two_different_words_apart_to_those_who_share_a_telephone() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrireEnsemble(LUNDI, "Riou", mobile(1), "Marie", "Paul");
        oublierLesAutres();
        var premier = mot("Premier mot.", false, atelier);
        partis(LUNDI, premier);
        ecrire(LUNDI, mot("Second mot.", false, atelier), premier.id());
        passer(LUNDI);

        assertThat(SMS).hasSize(2);
        assertThat(SMS).anySatisfy(sms -> assertThat(sms.corps()).contains("Premier mot."));
        assertThat(SMS).anySatisfy(sms -> assertThat(sms.corps()).contains("Second mot."));
    }

    @Test
    void becomes_a_call_that_says_the_same_where_the_text_does_not_arrive() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrire(LUNDI, "Riou", mobile(1));
        oublierLesAutres();
        var mot = mot(MOT, false, atelier);
        partis(LUNDI, mot);
        REPONSES.add(422);
        passer(LUNDI);

        assertThat(libres(atelier))
                .containsExactly("libre appel a_appeler 2024-01-15 09:00", "libre sms echoue 2024-01-15 09:00");
        assertThat(ville.visiteur(Role.CONSEILLER)
                        .lire("/equipe/messages/appels?action=" + atelier.action)
                        .body())
                .contains("Message de l'équipe");
        assertThat(lire(mot).personnes()).isEqualTo(1);
    }

    @Test
    void tells_somebody_who_has_two_sessions_of_a_day_once() {
        var matin = Seances.atelier(this, "2024-02-06T10:00");
        var soir = Seances.atelier(this, "2024-02-06T14:00");
        var elle = matin.inscrire(LUNDI, "Riou", mobile(1));
        soir.inscrire(LUNDI, "Morvan", mobile(2));
        var encore = soir.inscrire(LUNDI, "Riou", mobile(1));
        ville.faire(() -> jdbc.sql("update inscription set usager_id = :elle where id = :encore")
                .param("elle", elle.usager())
                .param("encore", encore.id())
                .update());
        oublierLesAutres();

        assertThat(partis(LUNDI, mot(MOT, false, matin, soir)).personnes()).isEqualTo(2);
        passer(LUNDI);
        assertThat(SMS).hasSize(2);
    }

    @Test
    void is_forgotten_with_the_messages_that_say_it() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrire(LUNDI, "Riou", mobile(1));
        oublierLesAutres();
        partis(LUNDI, mot(MOT, false, atelier));
        passer(LUNDI);
        purger("2024-07-01T09:00");
        assertThat(ecrits()).isEqualTo(1);
        purger("2024-08-01T09:00");
        assertThat(ecrits()).isZero();
    }

    /** A call that nobody makes, of a session that is over, would keep the number and the words for ever. */
    @Test
    void is_forgotten_although_somebody_was_never_called() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrire(LUNDI, "Riou", Seances.PAR_APPEL);
        oublierLesAutres();
        var apres = new AEcrire(
                Identifiants.nouveau(),
                "Merci !",
                false,
                mot(MOT, false, atelier).concernees());
        assertThat(((Resultat.Ecrit) ecrire("2024-02-06T18:00", apres, null))
                        .repartition()
                        .personnes())
                .isEqualTo(1);
        purger("2024-09-15T09:00");
        assertThat(ecrits()).isZero();
    }

    private int ecrits() {
        return ville.faire(() -> jdbc.sql("select count(*) from message_libre")
                .query(Integer.class)
                .single());
    }

    /** Her name may be in what others were told. */
    @Test
    void loses_its_words_once_somebody_whom_it_names_is_erased_and_is_not_told_any_more() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        var elle = atelier.inscrire(LUNDI, "Riou", mobile(1));
        atelier.inscrire(LUNDI, "Morvan", new Coordonnees("02 98 00 00 07", null, null, Moyen.APPEL, false));
        oublierLesAutres();
        var dite = mot("Le galet est prêt.", false, atelier);
        var autre = mot("Une période de curiosités.", false, atelier);
        partis(LUNDI, dite);
        ecrire(LUNDI, autre, dite.id());
        ville.faire(() -> jdbc.sql("update usager set nom = 'Le Gal' where id = :elle")
                .param("elle", elle.usager())
                .update());
        var composee = mot("Merci à Mme Le Gal.", false, atelier);
        ecrire(LUNDI, composee, autre.id());
        assertThat(ici(() -> contexte.getBean(DoutesDuTexte.class).nomsDuRegistre("Merci à Mme Le Gal.")))
                .containsExactly("Le Gal");
        ville.faire(() -> {
            contexte.getBean(MessagesDetenusRepository.class).oublier(List.of(elle.usager()));
            return elle;
        });

        assertThat(lire(composee).texte()).isNull();
        assertThat(lire(composee).personnes()).isZero();
        assertThat(lire(autre).texte()).isEqualTo("Une période de curiosités.");
        assertThat(lire(dite).texte()).isEqualTo("Le galet est prêt.");
    }

    @Test
    void stays_in_its_town() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrire(LUNDI, "Riou", mobile(1));
        var mot = mot(MOT, false, atelier);
        partis(LUNDI, mot);
        var ailleurs = nouvelle();

        assertThat(StructureCourante.auNomDe(
                        ailleurs.structure,
                        () -> contexte.getBean(MessagesLibres.class).lire(mot.id())))
                .isEmpty();
    }
}
