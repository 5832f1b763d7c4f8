package fr.estran.bilan.actes;

/** Who signs an act, or presents it: never one without the other. */
public record Signataire(String nom, String qualite) {

    public Signataire {
        nom = nom.strip();
        qualite = qualite.strip();
        if (nom.isEmpty() || qualite.isEmpty()) {
            throw new IllegalArgumentException("whoever signs has a name and a title");
        }
    }

    @Override
    public String toString() {
        return nom + ", " + qualite;
    }
}
