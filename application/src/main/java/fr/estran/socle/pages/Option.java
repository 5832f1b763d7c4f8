package fr.estran.socle.pages;

import java.util.List;

/** One of the answers of a list: what is sent, and what is read. */
public record Option(String valeur, String libelle) {

    /** Of what was sent, what is read; itself where no list has it. */
    public static String libelle(List<Option> options, String valeur) {
        return options.stream()
                .filter(option -> option.valeur().equals(valeur))
                .map(Option::libelle)
                .findFirst()
                .orElse(valeur);
    }
}
