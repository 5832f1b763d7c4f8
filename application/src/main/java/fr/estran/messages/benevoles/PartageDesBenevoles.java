package fr.estran.messages.benevoles;

import fr.estran.socle.commun.Code;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.ville.equipe.Benevole;
import java.util.List;
import java.util.Map;

/** Which of those who were chosen are told how, and who is not. */
public record PartageDesBenevoles(Map<Moyen, List<Benevole>> voies, List<Ecarte> ecartes) {

    /** Why somebody who was chosen is not told. */
    public enum Pourquoi implements Code {
        PARTI,
        /** They asked to be told of nothing. */
        SILENCE,
        /** Nobody knows where, or nothing carries it there. */
        INJOIGNABLE
    }

    public record Ecarte(Benevole benevole, Pourquoi pourquoi) {}

    public PartageDesBenevoles {
        ecartes = List.copyOf(ecartes);
    }

    public int prevenus() {
        return voies.values().stream().mapToInt(List::size).sum();
    }

    List<Benevole> par(Moyen moyen) {
        return voies.getOrDefault(moyen, List.of());
    }
}
