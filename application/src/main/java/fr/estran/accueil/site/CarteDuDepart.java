package fr.estran.accueil.site;

import fr.estran.accueil.site.Depart.EtapeVue;
import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Cartes;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Role;
import fr.estran.socle.droits.Roles;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says, to whoever may, what is left to do before the service opens. */
@Component
record CarteDuDepart(Depart depart, ParolesDeLaVille paroles) implements Cartes {

    private static final Messages MESSAGES = Messages.de("accueil/site");
    private static final int RANG = 11;

    /** One line: those steps are on a page of their own, in their order. */
    @Override
    public List<Carte> du(LocalDate jour) {
        var etapes = depart.etapes(Roles.de(Role.RESPONSABLE));
        var reste = etapes.stream().filter(EtapeVue::aFaire).toList();
        return reste.isEmpty()
                ? List.of()
                : List.of(new Carte(
                        RANG,
                        MESSAGES.dire("depart.carte"),
                        List.of(new Carte.Ligne(
                                MESSAGES.dire(
                                        "depart.carte.ligne",
                                        Map.of(
                                                "n",
                                                reste.size(),
                                                "premiere",
                                                reste.getFirst().titre(paroles.lire()))),
                                "/premiere-fois/etapes"))));
    }
}
