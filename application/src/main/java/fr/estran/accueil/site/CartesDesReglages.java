package fr.estran.accueil.site;

import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Cartes;
import fr.estran.socle.commun.Messages;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says to whoever may set it right that the site does not say yet what the law asks for. */
@Component
record CartesDesReglages(Vitrines vitrines) implements Cartes {

    private static final Messages MESSAGES = Messages.de("accueil/site");
    private static final int RANG = 90;

    @Override
    public List<Carte> du(LocalDate jour) {
        return vitrines.courante().mentions().completes()
                ? List.of()
                : List.of(new Carte(
                        RANG,
                        MESSAGES.dire("reglages.carte"),
                        List.of(new Carte.Ligne(MESSAGES.dire("reglages.carte.ligne"), "/reglages/site"))));
    }
}
