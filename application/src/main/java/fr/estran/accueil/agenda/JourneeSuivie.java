package fr.estran.accueil.agenda;

import fr.estran.messages.ParMoyen;
import fr.estran.ville.territoire.LieuDecrit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A day that was cancelled, and what remains to be done of it. */
public record JourneeSuivie(JourneeAnnulee journee, List<Seance> seances, List<Lieu> lieux, List<ParMoyen> personnes) {

    /** @param suite {@code annulee}, {@code confiee}, {@code sans_moi} or {@code retablie} */
    public record Seance(
            SeanceEmpechee seance, String suite, @Nullable String remplacant) {}

    public record Lieu(LieuDecrit lieu, boolean prevenu) {}

    public int lieuxRestants() {
        return (int) lieux.stream().filter(lieu -> !lieu.prevenu()).count();
    }

    public int personnesRestantes() {
        return personnes.stream().mapToInt(ParMoyen::restent).sum();
    }

    public int prevenues() {
        return personnes.stream()
                .mapToInt(moyen -> moyen.nombre() - moyen.restent())
                .sum();
    }

    /** For a sentence that says both, or the one that there is. */
    public Map<String, Object> reste() {
        return Map.of("lieux", lieuxRestants(), "personnes", personnesRestantes(), "deux", lieuxEtPersonnes());
    }

    String lieuxEtPersonnes() {
        return lieuxRestants() > 0 && personnesRestantes() > 0 ? "oui" : "non";
    }

    public boolean finie() {
        return lieuxRestants() == 0 && personnesRestantes() == 0;
    }

    public List<Seance> annulees() {
        return seances.stream()
                .filter(suivie -> suivie.suite().equals("annulee"))
                .toList();
    }

    public List<ParMoyen> de(Seance suivie) {
        return personnes.stream()
                .filter(moyen -> moyen.action().equals(suivie.seance().action()))
                .toList();
    }

    /** Whether it is the first of its action: those who come are told once. */
    public boolean premiereDeSonAction(Seance suivie) {
        return annulees().stream()
                .filter(autre -> autre.seance().action().equals(suivie.seance().action()))
                .findFirst()
                .filter(suivie::equals)
                .isPresent();
    }
}
