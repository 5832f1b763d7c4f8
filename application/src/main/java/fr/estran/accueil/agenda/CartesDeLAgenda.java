package fr.estran.accueil.agenda;

import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Cartes;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sessions of past days that nobody has closed: until then, they count nowhere. Those of the day say it themselves. */
@Component
record CartesDeLAgenda(Agenda agenda) implements Cartes {

    private static final Messages MESSAGES = Messages.de("programme/programme");
    private static final int NOMMEES = 5;

    @Override
    public List<Carte> du(LocalDate jour) {
        var restees = agenda.restees(jour);
        var lignes = new ArrayList<Carte.Ligne>();
        restees.stream().limit(NOMMEES).map(CartesDeLAgenda::ligne).forEach(lignes::add);
        if (restees.size() > NOMMEES) {
            lignes.add(new Carte.Ligne(MESSAGES.dire("a_clore.autres", "n", restees.size() - NOMMEES), null));
        }
        return List.of(new Carte(10, MESSAGES.dire("a_clore.titre", "n", restees.size()), lignes));
    }

    private static Carte.Ligne ligne(SeancePrevue seance) {
        var debut = seance.debut();
        var moment = Jours.sansAnnee(debut.toLocalDate()) + ", " + Jours.dire(debut.toLocalTime());
        return new Carte.Ligne(
                MESSAGES.dire("a_clore.seance", "titre", seance.titre(), "moment", moment),
                "/equipe/seances/" + seance.id() + "/presences");
    }
}
