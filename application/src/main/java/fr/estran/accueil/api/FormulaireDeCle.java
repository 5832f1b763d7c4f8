package fr.estran.accueil.api;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A key as one asks for it.
 *
 * @param nom which program it is for
 * @param portees what it opens, by their codes
 */
public record FormulaireDeCle(
        @Nullable String nom,
        @Nullable List<String> portees,
        @Nullable String premierJour,
        @Nullable String dernierJour) {

    private static final int NOM = 60;
    private static final int ANNEES = 3;

    /** For a year, from today. */
    static FormulaireDeCle vierge(LocalDate aujourdhui) {
        return new FormulaireDeCle(
                null, List.of(), aujourdhui.toString(), aujourdhui.plusYears(1).toString());
    }

    public boolean ouvre(Portee portee) {
        return portees != null && portees.contains(portee.code());
    }

    String nomDit() {
        return LectureDeSaisie.texteOuRien(nom);
    }

    List<Portee> lues() {
        return Stream.of(Portee.values()).filter(this::ouvre).toList();
    }

    Optional<LocalDate> premier() {
        return LectureDeSaisie.jour(premierJour);
    }

    Optional<LocalDate> dernier() {
        return LectureDeSaisie.jour(dernierJour);
    }

    Map<String, String> fautes(Messages messages, LocalDate aujourdhui) {
        var fautes = new LinkedHashMap<String, String>();
        if (nomDit().isEmpty() || nomDit().length() > NOM) {
            fautes.put("nom", messages.dire("cles.faute.nom", "n", NOM));
        }
        if (lues().isEmpty() || portees != null && !Code.codes(Portee.class).containsAll(portees)) {
            fautes.put("portees", messages.dire("cles.faute.portees"));
        }
        if (premier().isEmpty()) {
            fautes.put("premierJour", messages.dire("cles.faute.jour"));
        }
        fauteDeFin(dernier(), premier().orElse(aujourdhui), aujourdhui)
                .ifPresent(faute -> fautes.put("dernierJour", messages.dire(faute, "n", ANNEES)));
        return fautes;
    }

    /** No key is for ever: what is forgotten ends by itself. */
    private static Optional<String> fauteDeFin(Optional<LocalDate> fin, LocalDate debut, LocalDate aujourdhui) {
        return fin.isEmpty()
                ? Optional.of("cles.faute.jour")
                : fin.get().isBefore(debut) || fin.get().isBefore(aujourdhui)
                        ? Optional.of("cles.faute.avant")
                        : fin.get().isAfter(aujourdhui.plusYears(ANNEES))
                                ? Optional.of("cles.faute.loin")
                                : Optional.empty();
    }
}
