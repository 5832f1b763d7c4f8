package fr.estran.accueil.site;

import fr.estran.socle.base.Lectures;
import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Cartes;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.Lecture.Lues;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asks each module what it has to say, and the database once for what all of them read. */
@Component
public record CartesDuJour(List<Cartes> modules, Lectures lectures) {

    public Stream<Carte> toutes(LocalDate jour) {
        return toutes(jour, lire(jour, List.of()));
    }

    /** @param aussi what else the page reads: it goes with the rest */
    Lues lire(LocalDate jour, List<Lecture<?>> aussi) {
        return lectures.lire(Stream.concat(
                        modules.stream().flatMap(module -> module.lectures(jour).stream()), aussi.stream())
                .toList());
    }

    Stream<Carte> toutes(LocalDate jour, Lues lues) {
        return modules.stream().flatMap(module -> module.du(jour, lues).stream());
    }
}
