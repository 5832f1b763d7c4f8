package fr.estran.programme.affiche;

import static java.util.Comparator.comparing;

import fr.estran.programme.LieuPublic;
import fr.estran.programme.SeancePublique;
import fr.estran.socle.commun.Alphabet;
import fr.estran.socle.pages.Lien;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The programme as somebody asked for it.
 *
 * @param regulieres help that comes back, told once; empty where it is not the beginning that is read
 * @param suite where the rest is; null when all is here
 * @param faute what of the question was not understood
 * @param ailleurs what comes nearest to a choice that is not to be had
 */
public record ProgrammeChoisi(
        FiltreDuProgramme filtre,
        Reperes reperes,
        LocalDate aujourdhui,
        List<SemaineDuProgramme> semaines,
        List<AideReguliere> regulieres,
        @Nullable Lien suite,
        @Nullable String faute,
        List<Lien> ailleurs) {

    /** @param pour which help or workshop, as the programme calls it */
    public record AApporter(String pour, String quoi) {}

    public List<JourneeDuProgramme> journees() {
        return semaines.stream().flatMap(semaine -> semaine.journees().stream()).toList();
    }

    /** What its lines say of venues. */
    public Stream<String> lieux() {
        return Stream.concat(
                seances().map(SeancePublique::ou), regulieres.stream().map(AideReguliere::lieu));
    }

    /** Where one goes, each once, by name. */
    public List<LieuPublic> ou() {
        return seances()
                .flatMap(seance -> Stream.ofNullable(seance.lieu()))
                .distinct()
                .sorted(comparing(LieuPublic::nom, Alphabet.ordre()))
                .toList();
    }

    /** What one brings, each thing once: on a sheet of paper, the same help comes back each day. */
    public List<AApporter> aApporter() {
        return seances()
                .filter(seance -> !seance.annulee())
                .map(SeancePublique::action)
                .flatMap(action -> Stream.ofNullable(action.aApporter()).map(quoi -> new AApporter(action.nom(), quoi)))
                .distinct()
                .toList();
    }

    /** In words: Ergué-Armel, atelier, photos. */
    public String choix() {
        return String.join(
                ", ",
                Stream.of(
                                reperes.quartier(dit(filtre.quartier())),
                                reperes.forme(dit(filtre.type())),
                                reperes.theme(dit(filtre.thematique())))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private Stream<SeancePublique> seances() {
        return journees().stream()
                .flatMap(journee -> journee.seances().stream())
                .map(SeanceAuProgramme::seance);
    }

    /** Nothing at all is coming: there is nothing to choose from yet. */
    public boolean bientot() {
        return reperes.formes().isEmpty();
    }

    private static String dit(@Nullable String code) {
        return code == null ? "" : code;
    }
}
