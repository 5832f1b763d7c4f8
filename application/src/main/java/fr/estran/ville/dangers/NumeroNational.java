package fr.estran.ville.dangers;

import fr.estran.socle.commun.Code;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * A number that is the same all over the country, as {@code dangers/numeros.csv} gives it: no town can lose one.
 *
 * @param source where it was read @param luLe when
 * @param aVerifier where it is still to be checked; null where it was
 */
public record NumeroNational(
        Numero numero,
        String source,
        LocalDate luLe,
        @Nullable String aVerifier) {

    private static final String SEPARATEUR = ";";

    /** In the order of the file. */
    static List<NumeroNational> tous() {
        try {
            return new ClassPathResource("dangers/numeros.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(ligne -> lire(ligne.split(SEPARATEUR, -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NumeroNational lire(String[] champs) {
        var numero = new Numero(
                champs[0],
                champs[1],
                champs[2],
                champs[3],
                champs[4].equals("oui"),
                champs[5].equals("oui"),
                champs[6].isEmpty() ? null : champs[6],
                champs[7].equals("oui"),
                Stream.of(champs[8].split(" "))
                        .map(code -> Code.de(Danger.class, code))
                        .collect(Collectors.toUnmodifiableSet()));
        return new NumeroNational(
                numero, champs[9], LocalDate.parse(champs[10]), champs[11].isEmpty() ? null : champs[11]);
    }
}
