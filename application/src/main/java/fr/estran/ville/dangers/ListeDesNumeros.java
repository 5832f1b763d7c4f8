package fr.estran.ville.dangers;

import static java.util.Comparator.comparing;

import fr.estran.socle.commun.Code;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom to call for which danger. */
@Service
@Transactional(readOnly = true)
public class ListeDesNumeros {

    /** A box above answers is read in one look. */
    private static final int EN_BREF = 3;

    private final List<NumeroNational> nationaux = NumeroNational.tous();
    private final NumeroDIciRepository dIci;

    ListeDesNumeros(NumeroDIciRepository dIci) {
        this.dIci = dIci;
    }

    /**
     * @param avant those that are told first: who comes at once, or who listens
     * @param ensuite the others
     * @param dIci what the town adds
     */
    public record Rangees(List<Numero> avant, List<Numero> ensuite, boolean secoursDAbord, List<Numero> dIci) {}

    /** All of them where no danger is told. */
    public Rangees pour(Set<Danger> dangers) {
        return ranger(dangers, deLaVille(dangers));
    }

    private Rangees ranger(Set<Danger> dangers, List<Numero> deLaVille) {
        var secoursDAbord = dangers.stream().anyMatch(Danger::secoursDAbord);
        var voulus = nationaux.stream()
                .map(NumeroNational::numero)
                .filter(numero -> numero.repondA(dangers))
                .toList();
        var secours = voulus.stream().filter(Numero::secours).toList();
        var ecoute = voulus.stream().filter(numero -> !numero.secours()).toList();
        return secoursDAbord || dangers.isEmpty()
                ? new Rangees(secours, ecoute, true, deLaVille)
                : new Rangees(ecoute, secours, false, deLaVille);
    }

    /** Of the country alone: the box leads to the page of all of them. */
    List<Numero> enBref(Set<Danger> dangers) {
        var rangees = ranger(dangers, List.of());
        return Stream.concat(rangees.avant().stream(), rangees.ensuite().stream())
                .sorted(comparing(numero -> numero.numero().equals("114")))
                .limit(EN_BREF)
                .toList();
    }

    /** Those that answer whatever the danger. */
    List<Numero> pourTout() {
        return nationaux.stream()
                .map(NumeroNational::numero)
                .filter(numero -> numero.dangers().containsAll(EnumSet.allOf(Danger.class)))
                .toList();
    }

    private List<Numero> deLaVille(Set<Danger> dangers) {
        return dIci.tous().stream()
                .filter(un -> un.retireLe() == null)
                .map(NumeroDIci::montre)
                .filter(numero -> numero.repondA(dangers))
                .toList();
    }

    List<NumeroNational> nationaux() {
        return nationaux;
    }

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
}
