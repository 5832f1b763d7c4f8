package fr.estran.programme.affiche;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What one may choose by, of what is coming: nothing is offered that leads nowhere. */
public record Reperes(ZoneId fuseau, List<Repere> quartiers, List<Repere> themes, List<Repere> formes) {

    public Optional<String> quartier(String code) {
        return nom(quartiers, code);
    }

    public Optional<String> theme(String code) {
        return nom(themes, code);
    }

    public Optional<String> forme(String code) {
        return nom(formes, code);
    }

    private static Optional<String> nom(List<Repere> parmi, String code) {
        return parmi.stream()
                .filter(repere -> repere.code().equals(code))
                .map(Repere::nom)
                .findFirst();
    }
}
