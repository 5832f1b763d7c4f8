package fr.estran.socle.vocabulaire;

import static java.util.stream.Collectors.joining;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where somebody is reached, as far as they said: a number, an e-mail address, where they live. */
public record OuJoindre(
        @Nullable String telephone,
        @Nullable String courriel,
        @Nullable String adresse) {

    /** As a form has it, where nothing is an empty text. */
    public static OuJoindre saisi(String telephone, String courriel, String adresse) {
        return new OuJoindre(rienSiVide(telephone), rienSiVide(courriel), rienSiVide(adresse));
    }

    public boolean vide() {
        return telephone == null && courriel == null && adresse == null;
    }

    /** One after the other, as one reads them out; empty where there is none. */
    public String enMots() {
        return Stream.of(telephone, courriel, adresse).filter(Objects::nonNull).collect(joining(", "));
    }

    public Optional<Telephone> numero() {
        return Optional.ofNullable(telephone).flatMap(Telephone::lire);
    }

    public Optional<Telephone> mobile() {
        return numero().filter(Telephone::mobile);
    }

    /** Without a number at which nobody could be called. */
    public OuJoindre composable() {
        return new OuJoindre(numero().map(Telephone::affiche).orElse(null), courriel, adresse);
    }

    private static @Nullable String rienSiVide(String texte) {
        return texte.isEmpty() ? null : texte;
    }
}
