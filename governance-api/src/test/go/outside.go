// Command outside checks a published log, a receipt, or that a log extends a checkpoint, with nothing of ours: only the standard library and the tree
// and note packages of the Go project's own checksum database.
//
//	outside log VKEY DIRECTORY [OLD_CHECKPOINT...]
//	outside receipt VKEY RECEIPT ENTRY
//	outside extends VKEY ADD_CHECKPOINT_REQUEST OLD_CHECKPOINT
//
// Exit code 0 if it holds, 1 if it does not, 2 if it was asked wrongly.
package main

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const height = 8
const width = 1 << height

func main() {
	var err error
	switch {
	case len(os.Args) >= 4 && os.Args[1] == "log":
		err = checkLog(os.Args[2], os.Args[3], os.Args[4:])
	case len(os.Args) == 5 && os.Args[1] == "receipt":
		err = checkReceipt(os.Args[2], os.Args[3], os.Args[4])
	case len(os.Args) == 5 && os.Args[1] == "extends":
		err = checkRequest(os.Args[2], os.Args[3], os.Args[4])
	default:
		fmt.Fprintln(os.Stderr, "outside log VKEY DIRECTORY [OLD_CHECKPOINT...] | outside receipt VKEY RECEIPT ENTRY"+
			" | outside extends VKEY ADD_CHECKPOINT_REQUEST OLD_CHECKPOINT")
		os.Exit(2)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "does not hold:", err)
		os.Exit(1)
	}
}

func openHead(vkey string, signed []byte) (tlog.Tree, error) {
	verifier, err := note.NewVerifier(vkey)
	if err != nil {
		return tlog.Tree{}, err
	}
	opened, err := note.Open(signed, note.VerifierList(verifier))
	if err != nil {
		return tlog.Tree{}, fmt.Errorf("checkpoint: %w", err)
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) != 4 || lines[0] != verifier.Name() || lines[3] != "" {
		return tlog.Tree{}, errors.New("the checkpoint has other lines than an origin, a size and a root")
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil || strconv.FormatInt(size, 10) != lines[1] {
		return tlog.Tree{}, errors.New("the size is no number")
	}
	root, err := tlog.ParseHash(lines[2])
	return tlog.Tree{N: size, Hash: root}, err
}

// memory keeps every hash by its number, made from the entries alone.
type memory []tlog.Hash

func (m memory) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	found := make([]tlog.Hash, len(indexes))
	for i, index := range indexes {
		if index >= int64(len(m)) {
			return nil, fmt.Errorf("no hash %d", index)
		}
		found[i] = m[index]
	}
	return found, nil
}

func checkLog(vkey, directory string, old []string) error {
	signed, err := os.ReadFile(filepath.Join(directory, "checkpoint"))
	if err != nil {
		return err
	}
	head, err := openHead(vkey, signed)
	if err != nil {
		return err
	}
	var hashes memory
	for first := int64(0); first < head.N; first += width {
		count := min64(width, head.N-first)
		bundle, err := readTile(directory, "entries", first/width, count)
		if err != nil {
			return err
		}
		for i := int64(0); i < count; i++ {
			if len(bundle) < 2 || len(bundle) < 2+int(binary.BigEndian.Uint16(bundle)) {
				return fmt.Errorf("entry %d is cut off", first+i)
			}
			end := 2 + int(binary.BigEndian.Uint16(bundle))
			stored, err := tlog.StoredHashes(first+i, bundle[2:end], hashes)
			if err != nil {
				return err
			}
			hashes = append(hashes, stored...)
			bundle = bundle[end:]
		}
		if len(bundle) != 0 {
			return fmt.Errorf("more in the bundle after entry %d", first+count-1)
		}
	}
	if err := checkRoot(head, hashes); err != nil {
		return err
	}
	tiles, err := checkTiles(directory, head.N, hashes)
	if err != nil {
		return err
	}
	for _, file := range old {
		if err := checkExtends(vkey, file, head, hashes); err != nil {
			return err
		}
	}
	fmt.Printf("holds: %d entries, %d tiles, root %v\n", head.N, tiles, head.Hash)
	return nil
}

func checkRoot(head tlog.Tree, hashes memory) error {
	if head.N == 0 {
		// RFC 6962 §2.1: the hash of nothing; older x/mod answers zeros.
		empty, _ := base64.StdEncoding.DecodeString("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
		if !bytes.Equal(head.Hash[:], empty) {
			return errors.New("the root of the empty log is another")
		}
		return nil
	}
	root, err := tlog.TreeHash(head.N, hashes)
	if err == nil && root != head.Hash {
		err = fmt.Errorf("the entries have root %v, the checkpoint says %v", root, head.Hash)
	}
	return err
}

func checkTiles(directory string, size int64, hashes memory) (int, error) {
	checked := 0
	for level := 0; size>>(uint(level)*height) > 0; level++ {
		wide := size >> (uint(level) * height)
		for n := int64(0); n*width < wide; n++ {
			count := min64(width, wide-n*width)
			tile := tlog.Tile{H: height, L: level, N: n, W: int(count)}
			expected, err := tlog.ReadTileData(tile, hashes)
			if err != nil {
				return checked, err
			}
			found, err := readTile(directory, strconv.Itoa(level), n, count)
			if err != nil {
				return checked, err
			}
			if !bytes.Equal(expected, found) {
				return checked, fmt.Errorf("tile %d/%d is not what the entries give", level, n)
			}
			checked++
		}
	}
	return checked, nil
}

func checkExtends(vkey, file string, head tlog.Tree, hashes memory) error {
	signed, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	old, err := openHead(vkey, signed)
	if err != nil {
		return err
	}
	if old.N > head.N {
		return fmt.Errorf("the log had %d entries and has %d", old.N, head.N)
	}
	if old.N == 0 {
		return nil
	}
	proof, err := tlog.ProveTree(head.N, old.N, hashes)
	if err != nil {
		return err
	}
	return tlog.CheckTree(proof, head.N, head.Hash, old.N, old.Hash)
}

// readTile reads a tile or a bundle; the full one serves where the part is gone (C2SP tlog-tiles).
func readTile(directory, level string, n, count int64) ([]byte, error) {
	path := fmt.Sprintf("%03d", n%1000)
	for rest := n / 1000; rest > 0; rest /= 1000 {
		path = fmt.Sprintf("x%03d/%s", rest%1000, path)
	}
	full := filepath.Join(directory, "tile", level, path)
	if count == width {
		return os.ReadFile(full)
	}
	return os.ReadFile(filepath.Join(full+".p", strconv.FormatInt(count, 10)))
}

func checkReceipt(vkey, receiptFile, entryFile string) error {
	receipt, err := os.ReadFile(receiptFile)
	if err != nil {
		return err
	}
	entry, err := os.ReadFile(entryFile)
	if err != nil {
		return err
	}
	parts := strings.SplitN(string(receipt), "\n\n", 2)
	lines := strings.Split(parts[0], "\n")
	if len(parts) != 2 || lines[0] != "c2sp.org/tlog-proof@v1" {
		return errors.New("this is no receipt")
	}
	lines = lines[1:]
	if len(lines) > 0 && strings.HasPrefix(lines[0], "extra ") {
		lines = lines[1:]
	}
	if len(lines) == 0 || !strings.HasPrefix(lines[0], "index ") {
		return errors.New("the receipt names no index")
	}
	index, err := strconv.ParseInt(lines[0][len("index "):], 10, 64)
	if err != nil {
		return err
	}
	proof, err := parseHashes(lines[1:])
	if err != nil {
		return err
	}
	head, err := openHead(vkey, []byte(parts[1]))
	if err != nil {
		return err
	}
	if err := tlog.CheckRecord(proof, head.N, head.Hash, index, tlog.RecordHash(entry)); err != nil {
		return err
	}
	fmt.Printf("holds: entry %d of %d\n", index, head.N)
	return nil
}

// checkRequest checks the proof that a log sends its witnesses (C2SP tlog-witness).
func checkRequest(vkey, requestFile, oldFile string) error {
	request, err := os.ReadFile(requestFile)
	if err != nil {
		return err
	}
	signed, err := os.ReadFile(oldFile)
	if err != nil {
		return err
	}
	old, err := openHead(vkey, signed)
	if err != nil {
		return err
	}
	parts := strings.SplitN(string(request), "\n\n", 2)
	lines := strings.Split(parts[0], "\n")
	if len(parts) != 2 || lines[0] != "old "+strconv.FormatInt(old.N, 10) {
		return errors.New("the request does not go on from the old checkpoint")
	}
	proof, err := parseHashes(lines[1:])
	if err != nil {
		return err
	}
	head, err := openHead(vkey, []byte(parts[1]))
	if err != nil {
		return err
	}
	if err := tlog.CheckTree(proof, head.N, head.Hash, old.N, old.Hash); err != nil {
		return err
	}
	fmt.Printf("holds: %d entries extend %d\n", head.N, old.N)
	return nil
}

func parseHashes(lines []string) ([]tlog.Hash, error) {
	var hashes []tlog.Hash
	for _, line := range lines {
		hash, err := tlog.ParseHash(line)
		if err != nil {
			return nil, err
		}
		hashes = append(hashes, hash)
	}
	return hashes, nil
}

func min64(a, b int64) int64 {
	if a < b {
		return a
	}
	return b
}
