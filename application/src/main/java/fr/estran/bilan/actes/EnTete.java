package fr.estran.bilan.actes;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import fr.estran.bilan.actes.RapportAnnuel.Validation;
import fr.estran.bilan.rapport.Acte;
import fr.estran.bilan.rapport.Typographie;
import fr.estran.socle.commun.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The heading of a validated document: what it says since it was frozen, and what is true today.
 *
 * @param actuel nothing while the act is on no agenda
 * @param garde the corrected cover that says what is true today, if there is one
 * @param corrige of a version that corrects another one: of no session, it says so itself
 */
public record EnTete(
        Acte fige, @Nullable Acte actuel, @Nullable Annexe garde, boolean corrige) {

    private static final Messages M = Messages.de("bilan/actes");
    private static final ListFormatter ET = ListFormatter.getInstance(ULocale.FRENCH);

    /**
     * @param annexes the latest first
     * @param dits what each heading says, by the id of what bears it
     */
    public static EnTete de(
            RapportAnnuel rapport,
            Validation validation,
            Parcours parcours,
            List<Annexe> annexes,
            Map<UUID, Acte> dits) {
        var actuel = parcours.inscription().map(PointInscrit::entete).orElse(null);
        return new EnTete(
                dits.getOrDefault(
                        rapport.id().valeur(),
                        parcours.au(validation.le())
                                .inscription()
                                .map(PointInscrit::entete)
                                .orElse(Acte.A_COMPLETER)),
                actuel,
                annexes.stream()
                        .filter(annexe -> annexe.nature() == Annexe.Sorte.GARDE)
                        .findFirst()
                        .filter(annexe -> actuel != null && actuel.equals(dits.get(annexe.id())))
                        .orElse(null),
                rapport.correction() != null);
    }

    /** The document says all of it, and it is still true. */
    public boolean aJour() {
        return fige.seance() != null && fige.numero() != null && fige.rapporteur() != null && fige.equals(actuel);
    }

    /** It may be shown to everyone: by itself, or with the cover that sets it right. */
    public boolean presentable() {
        return aJour() || garde != null || pasVue();
    }

    /** A correction that stood on no agenda when it was validated, and stands on none: what its heading says is so. */
    public boolean pasVue() {
        return corrige && fige.seance() == null && actuel == null;
    }

    /** The cover that goes with the document, where it needs one. */
    public @Nullable Annexe gardeUtile() {
        return aJour() || pasVue() ? null : garde;
    }

    /** What the document says that is no longer so, and what it leaves as a blank. */
    public String constat() {
        var perime = perime();
        var blanc = blanc();
        var cle = blanc.isEmpty() ? "entete.perime" : perime.isEmpty() ? "entete.blanc" : "entete.perime_et_blanc";
        return M.dire(cle, "perime", ET.format(perime), "blanc", ET.format(blanc));
    }

    /** As a cover would say it today. */
    public String dit() {
        return actuel == null
                ? ""
                : M.dire(
                        "entete.dit",
                        "jour",
                        seance(actuel),
                        "numero",
                        numero(actuel),
                        "rapporteur",
                        rapporteur(actuel));
    }

    public static String seance(Acte acte) {
        return acte.seance() == null ? "" : Typographie.date(acte.seance());
    }

    public static String numero(Acte acte) {
        return acte.numero() == null ? M.dire("garde.sans_numero") : M.dire("garde.numero", "n", acte.numero());
    }

    public static String rapporteur(Acte acte) {
        return acte.rapporteur() == null
                ? M.dire("garde.sans_rapporteur")
                : M.dire("garde.presente", "qui", acte.rapporteur());
    }

    private List<String> perime() {
        var actuelle = actuel == null ? Acte.A_COMPLETER : actuel;
        var perime = new ArrayList<String>();
        if (fige.seance() != null && !fige.seance().equals(actuelle.seance())) {
            perime.add(M.dire("entete.seance", "jour", Typographie.date(fige.seance())));
        }
        if (fige.numero() != null && !fige.numero().equals(actuelle.numero())) {
            perime.add(M.dire("entete.numero", "numero", fige.numero()));
        }
        if (fige.rapporteur() != null && !fige.rapporteur().equals(actuelle.rapporteur())) {
            perime.add(M.dire("entete.rapporteur", "qui", fige.rapporteur()));
        }
        return perime;
    }

    private List<String> blanc() {
        var blanc = new ArrayList<String>();
        if (fige.seance() == null) {
            blanc.add(M.dire("entete.sans.seance"));
        }
        if (fige.numero() == null) {
            blanc.add(M.dire("entete.sans.numero"));
        }
        if (fige.rapporteur() == null) {
            blanc.add(M.dire("entete.sans.rapporteur"));
        }
        return blanc;
    }
}
