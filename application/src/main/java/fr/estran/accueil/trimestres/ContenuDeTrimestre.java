package fr.estran.accueil.trimestres;

import fr.estran.accueil.trimestres.CompteDeTrimestre.Par;
import fr.estran.programme.gestion.ConflitsDuProgramme.Conflits;
import fr.estran.socle.commun.Carte.Ligne;
import fr.estran.socle.commun.Code;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.themes.FormesDAide;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is in a quarter, beside what is wanted of it, with what it lacks and what stands against it. */
public record ContenuDeTrimestre(
        List<CompteDeTrimestre> comptes, Cibles cibles, FormesDAide formes, Trouves trouves, Conflits conflits) {

    /**
     * What one has to say of a quarter, in sentences.
     *
     * @param manques what it lacks, @param aVerifier what may be meant so
     * @param aClore of one that is over, the sessions of which nobody has said who came
     */
    record Trouves(List<Ligne> manques, List<Ligne> aVerifier, List<Ligne> aClore) {

        static final Trouves RIEN = new Trouves(List.of(), List.of(), List.of());
    }

    public List<Ligne> manques() {
        return trouves.manques();
    }

    public List<Ligne> aVerifier() {
        return trouves.aVerifier();
    }

    public List<Ligne> aClore() {
        return trouves.aClore();
    }

    public boolean complet() {
        return manques().isEmpty() && aVerifier().isEmpty() && conflits.nombre() == 0;
    }

    public List<CompteDeTrimestre> par(Par par) {
        return par.dans(comptes);
    }

    /** Sessions of the quarter that none of these tells: by telephone, at a venue that is still to be said, out of all districts. */
    public int ailleurs(Par par) {
        return seances(Par.FORME) - seances(par);
    }

    private int seances(Par par) {
        return par(par).stream().mapToInt(CompteDeTrimestre::seances).sum();
    }

    /** Kinds of which there is something, or of which something is wanted. */
    public List<TypeDAction> types() {
        return Arrays.stream(TypeDAction.values())
                .filter(type ->
                        cibles.formes().containsKey(type) || compte(type).seances() > 0)
                .toList();
    }

    public CompteDeTrimestre compte(TypeDAction type) {
        return par(Par.FORME).stream()
                .filter(compte -> compte.code().equals(type.code()))
                .findFirst()
                .orElseGet(() -> new CompteDeTrimestre(Par.FORME.code(), type.code(), null, 0, 0, 0));
    }

    /** As it is read. */
    public String nom(CompteDeTrimestre compte) {
        if (compte.par().equals(Par.FORME.code())) {
            return formes.de(Code.de(TypeDAction.class, compte.code())).equipe().titreAuPluriel();
        }
        return compte.libelle() == null ? compte.code() : compte.libelle();
    }

    /** How much is wanted of a kind or in a district, if anybody said so. */
    public @Nullable Integer cible(CompteDeTrimestre compte) {
        return compte.par().equals(Par.FORME.code())
                ? cibles.formes().get(Code.de(TypeDAction.class, compte.code()))
                : cibles.quartiers().get(compte.code());
    }
}
