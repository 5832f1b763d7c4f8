package fr.estran.reseau.reunions;

import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Cartes;
import fr.estran.socle.commun.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Decisions of the collective that are late. */
@Component
record CartesDesDecisions(DecisionsDuCollectif decisions) implements Cartes {

    private static final Messages MESSAGES = Messages.de("reseau/decisions");
    private static final int RANG = 46;
    private static final int NOMMEES = 5;

    @Override
    public List<Carte> du(LocalDate jour) {
        var retards =
                decisions.ouvertes().stream().filter(une -> une.enRetard(jour)).toList();
        var lignes = new ArrayList<Carte.Ligne>();
        retards.stream()
                .limit(NOMMEES)
                .map(une -> new Carte.Ligne(une.quoi(), une.adresse()))
                .forEach(lignes::add);
        if (retards.size() > NOMMEES) {
            lignes.add(
                    new Carte.Ligne(MESSAGES.dire("carte.autres", "n", retards.size() - NOMMEES), "/equipe/reunions"));
        }
        return List.of(new Carte(RANG, MESSAGES.dire("carte", "n", retards.size()), lignes));
    }
}
