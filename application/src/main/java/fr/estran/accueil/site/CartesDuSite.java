package fr.estran.accueil.site;

import fr.estran.accueil.site.Depart.EtapeNotee;
import fr.estran.accueil.site.Depart.EtapeVue;
import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Cartes;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.Lecture.Lues;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Role;
import fr.estran.socle.droits.Roles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says to whoever may set it right what is left to do before the service opens, and what the site does not say as the law asks. */
@Component
record CartesDuSite(Depart depart, ParolesDeLaVille paroles, Vitrines vitrines) implements Cartes {

    private static final Messages MESSAGES = Messages.de("accueil/site");

    @Override
    public List<Lecture<?>> lectures(LocalDate jour) {
        return List.of(depart.lecture());
    }

    @Override
    public List<Carte> du(LocalDate jour, Lues lues) {
        var cartes = new ArrayList<Carte>();
        var reste = depart.etapes(Roles.de(Role.RESPONSABLE), lues.de(EtapeNotee.class)).stream()
                .filter(EtapeVue::aFaire)
                .toList();
        if (!reste.isEmpty()) {
            // one line: those steps are on a page of their own, in their order
            var dites = Map.<String, Object>of(
                    "n", reste.size(), "premiere", reste.getFirst().titre(paroles.lire()));
            cartes.add(carte(12, "depart.carte", MESSAGES.dire("depart.carte.ligne", dites), "/premiere-fois/etapes"));
        }
        if (!vitrines.courante().mentions().completes()) {
            cartes.add(carte(90, "reglages.carte", MESSAGES.dire("reglages.carte.ligne"), "/reglages/site"));
        }
        return cartes;
    }

    private static Carte carte(int rang, String titre, String ligne, String page) {
        return new Carte(rang, MESSAGES.dire(titre), List.of(new Carte.Ligne(ligne, page)));
    }
}
