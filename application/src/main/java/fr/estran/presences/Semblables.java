package fr.estran.presences;

import fr.estran.personnes.registre.FicheTrouvee;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.UsagerId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Names of a sheet that are alike, and what was said of them.
 *
 * @param aDire records that may be one person, of whom nobody has said anything yet
 * @param reunies a person of the sheet who had several records on it
 * @param distinguees two people of the sheet whose names are alike
 */
public record Semblables(List<List<FicheTrouvee>> aDire, List<Reunies> reunies, List<List<FicheTrouvee>> distinguees) {

    static final Semblables AUCUNES = new Semblables(List.of(), List.of(), List.of());

    public Semblables {
        aDire = List.copyOf(aDire);
        reunies = List.copyOf(reunies);
        distinguees = List.copyOf(distinguees);
    }

    /** @param absorbees the last one that was merged first */
    public record Reunies(LigneDeFeuille ligne, List<UsagerId> absorbees) {

        public Reunies {
            absorbees = List.copyOf(absorbees);
        }
    }

    /** One name several times, or several names that are nearly one. */
    public static String titre(Messages m, List<FicheTrouvee> groupe) {
        var noms =
                groupe.stream().map(fiche -> fiche.prenom() + " " + fiche.nom()).toList();
        var un = noms.stream()
                        .map(nom -> nom.toLowerCase(Locale.FRENCH))
                        .distinct()
                        .count()
                == 1;
        return un
                ? m.dire("memes.un_nom", "nom", noms.getFirst(), "n", noms.size())
                : m.dire("memes.noms", "noms", noms.stream().distinct().collect(Collectors.joining(", ")));
    }
}
