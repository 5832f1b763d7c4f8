package fr.estran.accueil.agenda;

import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Cartes;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.Lecture.Lues;
import fr.estran.socle.commun.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Cancelled days of which something remains to be done, before all else; and sessions that nobody has closed. */
@Component
record CartesDeLAgenda(SuiviDeJournee suivi, Agenda agenda) implements Cartes {

    private static final Messages JOURNEES = Messages.de("accueil/journees");
    private static final Messages PROGRAMME = Messages.de("programme/programme");
    private static final int NOMMEES = 5;

    @Override
    public List<Lecture<?>> lectures(LocalDate jour) {
        return List.of(suivi.recentes(), agenda.restees(jour));
    }

    @Override
    public List<Carte> du(LocalDate jour, Lues lues) {
        var annulees = suivi.inachevees(lues.de(JourneeAnnulee.class)).stream()
                .map(CartesDeLAgenda::annulee)
                .toList();
        return List.of(new Carte(1, JOURNEES.dire("carte.titre"), annulees), aClore(lues));
    }

    private static Carte.Ligne annulee(JourneeSuivie suivie) {
        return new Carte.Ligne(
                JOURNEES.dire(
                        "carte.ligne",
                        Map.of(
                                "nom", suivie.journee().nom(),
                                "quand", suivie.journee().quand(),
                                "lieux", suivie.lieuxRestants(),
                                "personnes", suivie.personnesRestantes(),
                                "deux", suivie.lieuxEtPersonnes())),
                "/equipe/annuler-ma-journee/" + suivie.journee().id());
    }

    /** Sessions of past days: until they are closed, they count nowhere. Those of the day say it themselves. */
    private Carte aClore(Lues lues) {
        var restees = lues.de(SeancePrevue.class);
        var lignes = Carte.Ligne.premieres(
                restees,
                NOMMEES,
                CartesDeLAgenda::aClore,
                n -> new Carte.Ligne(PROGRAMME.dire("a_clore.autres", Map.of("n", n)), null));
        return new Carte(10, PROGRAMME.dire("a_clore.titre", Map.of("n", restees.size())), lignes);
    }

    private static Carte.Ligne aClore(SeancePrevue seance) {
        var debut = seance.debut();
        var moment = Jours.sansAnnee(debut.toLocalDate()) + ", " + Jours.dire(debut.toLocalTime());
        return new Carte.Ligne(
                PROGRAMME.dire("a_clore.seance", Map.of("titre", seance.titre(), "moment", moment)),
                "/equipe/seances/" + seance.id() + "/presences");
    }
}
