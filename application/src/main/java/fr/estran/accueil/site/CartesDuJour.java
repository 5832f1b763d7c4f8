package fr.estran.accueil.site;

import fr.estran.socle.base.Lectures;
import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Cartes;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asks each module what it has to say, and the database once for what all of them read. */
@Component
public record CartesDuJour(List<Cartes> modules, Lectures lectures) {

    public Stream<Carte> toutes(LocalDate jour) {
        var lues = lectures.lire(modules.stream()
                .flatMap(module -> module.lectures(jour).stream())
                .toList());
        return modules.stream().flatMap(module -> module.du(jour, lues).stream());
    }
}
