package fr.estran.personnes.registre;

import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.vocabulaire.OuJoindre;
import fr.estran.socle.vocabulaire.Telephone;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How somebody is reached, as it is said elsewhere than on their sheet. What the sheet does not say is kept there; of what it
 * says otherwise, somebody of the team decides.
 */
@Service
@Transactional
public class CoordonneesDites {

    private final FicheRepository fiches;
    private final UsagerRepository usagers;
    private final Journal journal;

    CoordonneesDites(FicheRepository fiches, UsagerRepository usagers, Journal journal) {
        this.fiches = fiches;
        this.usagers = usagers;
        this.journal = journal;
    }

    /** What the sheet of this person says, under whichever of their records. */
    @Transactional(readOnly = true)
    public OuJoindre surLaFiche(UsagerId usager) {
        return usagers.lire(conservee(usager))
                .map(fiche -> new OuJoindre(fiche.telephone(), fiche.courriel(), fiche.adresse()))
                .orElse(new OuJoindre(null, null, null));
    }

    /** Of what is said, that which is not on the sheet: missing there, or another. */
    public static OuJoindre nouvelles(OuJoindre fiche, OuJoindre dit) {
        return chacune(fiche, dit, (la, ici) -> ici != null && !ici.equals(la), dit);
    }

    /** Of the sheet, that which is said otherwise. */
    public static OuJoindre autrement(OuJoindre fiche, OuJoindre dit) {
        return chacune(fiche, dit, (la, ici) -> la != null && ici != null && !ici.equals(la), fiche);
    }

    /** @param remplacer also what the sheet says otherwise. @return whether the sheet has changed */
    public boolean retenir(UsagerId usager, OuJoindre dit, boolean remplacer) {
        var id = conservee(usager);
        var change = usagers.retenir(id, dit, remplacer);
        if (change) {
            journal.noter("personne.modifier", id.valeur());
        }
        return change;
    }

    private UsagerId conservee(UsagerId usager) {
        return fiches.conservee(usager).orElse(usager);
    }

    private static OuJoindre chacune(
            OuJoindre fiche, OuJoindre dit, BiPredicate<@Nullable String, @Nullable String> retenue, OuJoindre de) {
        return new OuJoindre(
                une(fiche.telephone(), dit.telephone(), CoordonneesDites::numero, retenue, de.telephone()),
                une(fiche.courriel(), dit.courriel(), CoordonneesDites::plie, retenue, de.courriel()),
                une(fiche.adresse(), dit.adresse(), CoordonneesDites::plie, retenue, de.adresse()));
    }

    private static @Nullable String une(
            @Nullable String la,
            @Nullable String ici,
            UnaryOperator<String> comparable,
            BiPredicate<@Nullable String, @Nullable String> retenue,
            @Nullable String valeur) {
        return retenue.test(la == null ? null : comparable.apply(la), ici == null ? null : comparable.apply(ici))
                ? valeur
                : null;
    }

    private static String numero(String ecrit) {
        return Telephone.lire(ecrit).map(Telephone::international).orElseGet(() -> plie(ecrit));
    }

    private static String plie(String ecrit) {
        return ecrit.toLowerCase(Locale.FRENCH).replaceAll("[\\s,.;]+", " ").strip();
    }
}
