const spørgsmål = () => []; const hvad_ville_ændre = () => [];
