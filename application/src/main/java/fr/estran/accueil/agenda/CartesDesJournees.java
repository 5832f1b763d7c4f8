package fr.estran.accueil.agenda;

import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Cartes;
import fr.estran.socle.commun.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Cancelled days of which something remains to be done, before all else. */
@Component
record CartesDesJournees(SuiviDeJournee suivi) implements Cartes {

    private static final Messages MESSAGES = Messages.de("accueil/journees");
    private static final int RANG = 1;

    @Override
    public List<Carte> du(LocalDate jour) {
        return List.of(new Carte(
                RANG,
                MESSAGES.dire("carte.titre"),
                suivi.inachevees().stream().map(CartesDesJournees::ligne).toList()));
    }

    private static Carte.Ligne ligne(JourneeSuivie suivie) {
        return new Carte.Ligne(
                MESSAGES.dire(
                        "carte.ligne",
                        Map.of(
                                "nom", suivie.journee().nom(),
                                "quand", suivie.journee().quand(),
                                "lieux", suivie.lieuxRestants(),
                                "personnes", suivie.personnesRestantes(),
                                "deux", suivie.lieuxEtPersonnes())),
                "/equipe/annuler-ma-journee/" + suivie.journee().id());
    }
}
