package fr.estran.programme.ateliers;

import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The room of a session and what to carry there, as they are typed.
 *
 * @param etat empty where no room has to be asked for
 * @param toujours at each session of the action
 * @param cetteFois at this session besides
 */
public record FormulairePreparation(
        @Nullable String salle,
        @Nullable String etat,
        @Nullable String par,
        @Nullable String le,
        @Nullable List<String> toujours,
        @Nullable List<String> cetteFois) {

    public static final List<String> ETATS = List.of("", "demandee", "confirmee", "refusee");

    private static final int LONGUEUR = 100;
    private static final int MATERIELS_AU_PLUS = 100;

    static FormulairePreparation de(@Nullable SalleDeSeance salle, List<MaterielRepository.Demande> materiel) {
        return new FormulairePreparation(
                salle == null || salle.salle() == null ? null : salle.salle().toString(),
                salle == null ? "" : salle.etat(),
                salle == null ? null : salle.par(),
                salle == null ? null : salle.le().toString(),
                ids(materiel, true),
                ids(materiel, false));
    }

    private static List<String> ids(List<MaterielRepository.Demande> materiel, boolean toujours) {
        return materiel.stream()
                .filter(demande -> demande.toujours() == toujours)
                .map(demande -> demande.materiel().toString())
                .toList();
    }

    /** By field, in the order of the page. */
    Map<String, String> fautes(Messages m) {
        var fautes = new LinkedHashMap<String, String>();
        if (!ETATS.contains(etatDit())) {
            fautes.put("etat", m.dire("preparation.faute.etat"));
        }
        var repondu = List.of("confirmee", "refusee").contains(etatDit());
        if (repondu && parDit() == null || LectureDeSaisie.texteOuRien(par).length() > LONGUEUR) {
            fautes.put("par", m.dire("preparation.faute.par"));
        }
        if (LectureDeSaisie.texte(le) != null && LectureDeSaisie.jour(le).isEmpty()) {
            fautes.put("le", m.dire("gestion.faute.jour"));
        }
        if (lus(toujours).size() + lus(cetteFois).size() > MATERIELS_AU_PLUS) {
            fautes.put("materiel", m.dire("preparation.faute.materiel"));
        }
        return fautes;
    }

    public boolean prend(String materiel, boolean aChaqueFois) {
        var coches = aChaqueFois ? toujours : cetteFois;
        return coches != null && coches.contains(materiel);
    }

    Optional<UUID> salleDite() {
        return LectureDeSaisie.id(salle);
    }

    String etatDit() {
        return LectureDeSaisie.texteOuRien(etat);
    }

    @Nullable String parDit() {
        return LectureDeSaisie.texte(par);
    }

    LocalDate le(LocalDate aujourdhui) {
        return LectureDeSaisie.jour(le).orElse(aujourdhui);
    }

    List<UUID> aChaqueFois() {
        return lus(toujours);
    }

    List<UUID> cetteFoisDits() {
        return lus(cetteFois).stream()
                .filter(materiel -> !aChaqueFois().contains(materiel))
                .toList();
    }

    private static List<UUID> lus(@Nullable List<String> coches) {
        return coches == null
                ? List.of()
                : coches.stream()
                        .map(LectureDeSaisie::id)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
    }
}
