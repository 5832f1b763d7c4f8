package fr.estran.presences.coop;

import static java.util.stream.Collectors.joining;

import fr.estran.socle.commun.Code;
import fr.estran.socle.tableurs.Ecritures;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One act, as either accounting tells it: what can be set beside the other, and nothing of whoever came.
 *
 * @param conseiller empty where nobody says whose it is
 * @param lieu as it is called on its side
 * @param minutes zero where nobody said
 * @param themes empty where nobody says
 * @param traits by what it is told from another, written alike on both sides
 */
public record ActeCompare(
        boolean collectif,
        LocalDate jour,
        String conseiller,
        String lieu,
        int minutes,
        List<String> themes,
        int combien,
        String titre,
        Etat etat,
        Map<Trait, String> traits) {

    /** Of what is ours, how it stands here. */
    public enum Etat implements Code {
        /** It is in their export. */
        LA_BAS,
        /** It has its like there. */
        ICI,
        A_SAISIR,
        /** Somebody said that it was entered there. */
        SAISI,
        /** The town has said that such a form of help is nothing there. */
        RIEN,
        /** It is the act of somebody of whom the export does not tell. */
        D_UN_AUTRE;

        boolean aSaisir() {
            return this == A_SAISIR || this == SAISI;
        }

        boolean compte() {
            return this != RIEN && this != D_UN_AUTRE;
        }
    }

    /** By what one act is told from another. */
    public enum Trait implements Code {
        CONSEILLER,
        TITRE,
        JOUR,
        LIEU,
        DUREE,
        COMBIEN,
        THEME
    }

    /** @param cleDuLieu the same on both sides for the same place */
    static ActeCompare de(
            boolean collectif,
            LocalDate jour,
            String conseiller,
            String lieu,
            String cleDuLieu,
            int minutes,
            List<String> themes,
            int combien,
            String titre,
            Etat etat) {
        var traits = new EnumMap<Trait, String>(Trait.class);
        traits.put(Trait.CONSEILLER, Ecritures.nus(conseiller));
        traits.put(Trait.TITRE, Ecritures.nus(titre));
        traits.put(Trait.JOUR, jour.toString());
        traits.put(Trait.LIEU, cleDuLieu);
        traits.put(Trait.DUREE, String.valueOf(minutes));
        traits.put(Trait.COMBIEN, String.valueOf(combien));
        traits.put(
                Trait.THEME,
                themes.stream().map(Ecritures::nus).distinct().sorted().collect(joining(",")));
        return new ActeCompare(
                collectif, jour, conseiller, lieu, minutes, List.copyOf(themes), combien, titre, etat, traits);
    }

    /** Two of the same key may be one act, whatever is said of what is left free. */
    String cle(Set<Trait> libres) {
        var cle = new StringBuilder(collectif ? "c" : "i");
        traits.forEach((trait, dit) -> cle.append('\n').append(libres.contains(trait) ? "" : dit));
        return cle.toString();
    }

    /** What is told otherwise there: what one side does not know is no difference. */
    Set<Trait> ecarts(ActeCompare autre) {
        var ecarts = EnumSet.range(Trait.JOUR, Trait.THEME);
        ecarts.removeIf(trait -> Objects.equals(traits.get(trait), autre.traits.get(trait)));
        if (minutes == 0 || autre.minutes == 0) {
            ecarts.remove(Trait.DUREE);
        }
        if (themes.isEmpty() || autre.themes.isEmpty()) {
            ecarts.remove(Trait.THEME);
        }
        return ecarts;
    }
}
