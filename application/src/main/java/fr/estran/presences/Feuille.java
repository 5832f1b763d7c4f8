package fr.estran.presences;

import fr.estran.presences.Fait.Besoin;
import fr.estran.presences.Fait.Suite;
import fr.estran.presences.Fait.Tour;
import fr.estran.presences.Fait.Venue;
import fr.estran.programme.SeanceAPointer;
import fr.estran.socle.commun.UsagerId;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The attendance sheet of a session: who is expected, who came, how many others.
 *
 * @param lignes who is registered, then who came besides, each in the order of their names
 * @param enAttente who waits for a place, and was not noted
 * @param comptees people without a name who were counted; those noted one by one are {@code passages}
 * @param nombreSaisie the last entry that counted them once and for all
 * @param departsComptes how many left without help, beside those of the line: counted on paper
 */
public record Feuille(
        SeanceAPointer seance,
        CadreDeSeance cadre,
        List<LigneDeFeuille> lignes,
        List<LigneDeFeuille> enAttente,
        List<GroupeAttendu> groupes,
        int comptees,
        @Nullable UUID nombreSaisie,
        List<PassageVu> passages,
        List<ArriveeVue> arrivees,
        int departsComptes,
        List<Desaccord> desaccords) {

    /** The first come so long before it begins. */
    private static final Duration ARRIVEES = Duration.ofHours(1);

    private static final List<Integer> DUREES = List.of(15, 30, 45, 60, 90, 120);

    public Feuille {
        lignes = List.copyOf(lignes);
        enAttente = List.copyOf(enAttente);
        groupes = List.copyOf(groupes);
        passages = List.copyOf(passages);
        arrivees = List.copyOf(arrivees);
        desaccords = List.copyOf(desaccords);
    }

    /** Somebody who has places, and whose people have no name yet. */
    public record GroupeAttendu(String nom, int places) {}

    /** As usual; and what was noted, if it is another. In minutes. */
    public static List<Integer> durees(@Nullable Integer notee) {
        return Stream.concat(DUREES.stream(), Stream.ofNullable(notee))
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether people come or call one after the other. */
    public boolean unParUn() {
        return seance.type().unParUn();
    }

    public List<LigneDeFeuille> inscrites() {
        return lignes.stream().filter(LigneDeFeuille::inscrite).toList();
    }

    public List<LigneDeFeuille> venuesEnPlus() {
        return lignes.stream().filter(ligne -> !ligne.inscrite()).toList();
    }

    /** Registered, and nobody has said yet whether they came. */
    public List<LigneDeFeuille> aDire() {
        return lignes.stream().filter(ligne -> ligne.venue() == null).toList();
    }

    /** Sent to a body of the directory, and nobody has said to which. */
    public List<SansOrganisme> sansOrganisme() {
        return Stream.concat(
                        passages.stream().map(SansOrganisme::de),
                        lignes.stream().map(SansOrganisme::de))
                .flatMap(Optional::stream)
                .toList();
    }

    /** It begins later than people arrive, and nothing was noted of it: perhaps another was meant. */
    public boolean avantSonHeure(LocalDateTime maintenant) {
        return premieresArrivees().isAfter(maintenant)
                && lignes.stream().allMatch(ligne -> ligne.venue() == null)
                && sansNom() == 0
                && arrivees.isEmpty();
    }

    /** On its day at any hour, where it is not known when it begins. */
    public LocalDateTime premieresArrivees() {
        return seance.heureConnue()
                ? seance.debut().minus(ARRIVEES)
                : seance.debut().toLocalDate().atStartOfDay();
    }

    public int sansNom() {
        return comptees + passages.size();
    }

    public int presents() {
        return combien(Venue.PRESENT);
    }

    /** With a name or without. */
    public int venues() {
        return presents() + sansNom();
    }

    public int excuses() {
        return combien(Venue.EXCUSE);
    }

    public int absents() {
        return combien(Venue.ABSENT);
    }

    public int partisSansAide() {
        return partisDeLaFile() + departsComptes;
    }

    /** Each person once, and nobody who was helped after all. */
    int partisDeLaFile() {
        return (int) arrivees.stream()
                .filter(arrivee -> arrivee.tour() == Tour.PARTI && !presente(arrivee.usager()))
                .map(arrivee -> arrivee.usager() == null
                        ? arrivee.id()
                        : arrivee.usager().valeur())
                .distinct()
                .count();
    }

    /** In the order in which they came. */
    public List<ArriveeVue> quiAttendent() {
        return arrivees.stream()
                .filter(arrivee -> arrivee.tour() == Tour.ATTEND)
                .toList();
    }

    /** Their turn has come, and nobody has said yet what for: as long as that is so, they count nowhere. */
    public List<ArriveeVue> enCours() {
        return arrivees.stream()
                .filter(arrivee -> arrivee.tour() == Tour.AIDE && !aidee(arrivee))
                .toList();
    }

    /** What became of them must be said before the session is closed. */
    public List<ArriveeVue> aSuivre() {
        return Stream.concat(enCours().stream(), quiAttendent().stream()).toList();
    }

    /** Helped and noted, gone, or noted by mistake: they may be put back where they stood. */
    public List<ArriveeVue> passees() {
        var restent = aSuivre();
        return arrivees.stream().filter(arrivee -> !restent.contains(arrivee)).toList();
    }

    private boolean aidee(ArriveeVue arrivee) {
        var usager = arrivee.usager();
        return usager == null
                ? passages.stream().anyMatch(passage -> passage.id().equals(arrivee.id()))
                : presente(usager);
    }

    private boolean presente(@Nullable UsagerId usager) {
        return lignes.stream().anyMatch(ligne -> ligne.usager().equals(usager) && ligne.venue() == Venue.PRESENT);
    }

    private int combien(Venue venue) {
        return (int) lignes.stream().filter(ligne -> ligne.venue() == venue).count();
    }

    /**
     * Somebody who was sent to a body of the directory, as long as nobody has said to which.
     *
     * @param id of the person, or of the entry of somebody without a name
     * @param nom null for the latter, who came at {@code le}
     * @param vue the last entry that told of it
     */
    public record SansOrganisme(
            UUID id,
            @Nullable String nom,
            @Nullable LocalDateTime le,
            Besoin besoin,
            @Nullable String theme,
            @Nullable UUID vue) {

        static Optional<SansOrganisme> de(LigneDeFeuille ligne) {
            return siManque(new SansOrganisme(
                    ligne.usager().valeur(),
                    ligne.nomEntier(),
                    null,
                    ligne.besoin(),
                    ligne.theme(),
                    ligne.besoinSaisie()));
        }

        static Optional<SansOrganisme> de(PassageVu passage) {
            return siManque(new SansOrganisme(
                    passage.id(), null, passage.le(), passage.besoin(), passage.theme(), passage.saisie()));
        }

        private static Optional<SansOrganisme> siManque(SansOrganisme dit) {
            return dit.besoin.suite() == Suite.ORIENTE && dit.besoin.acteur() == null
                    ? Optional.of(dit)
                    : Optional.empty();
        }
    }

    /** Somebody without a name, as they stand on the sheet. @param saisie the last entry that told of them */
    public record PassageVu(
            UUID id,
            UUID saisie,
            LocalDateTime le,
            Besoin besoin,
            @Nullable String theme,
            @Nullable String acteurNom) {}
}
